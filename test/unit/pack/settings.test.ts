import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

function read(path: string): Record<string, unknown> {
  return Object(parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'))) as Record<string, unknown>;
}

describe('how the program is packed', () => {
  const settings = read('electron-builder.yml');

  it('turns these fuses, so that nobody turns one back in passing', () => {
    expect(settings['electronFuses']).toEqual({
      resetAdHocDarwinSignature: true,
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect([settings['asar'], settings['asarUnpack']]).toEqual([true, undefined]);
  });

  it('for three systems, with the file association, into a folder other programs cannot change', () => {
    expect(settings).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      mac: { target: [{ target: 'dmg', arch: 'universal' }] },
      win: { target: ['nsis'] },
      nsis: { perMachine: true, oneClick: false, license: 'LICENSE' },
      fileAssociations: [{ ext: 'bmc', mimeType: 'application/vnd.platno.canvas+json' }],
    });
    // No scheme of links that could start the program with something in it.
    expect(settings).not.toHaveProperty('protocols');
  });
});

describe('the release workflow', () => {
  const workflow = read('.github/workflows/release.yml');
  const jobs = Object.entries(Object(workflow['jobs']) as Record<string, Record<string, unknown>>);
  const steps = jobs.flatMap(([, job]) => job['steps'] as readonly Record<string, unknown>[]);

  it('names every action by its commit', () => {
    const uses = steps.flatMap((step) => (typeof step['uses'] === 'string' ? [step['uses']] : []));

    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('may write only where nothing of the project runs', () => {
    expect(workflow['permissions']).toEqual({});
    expect(jobs.map(([name, job]) => [name, job['permissions']])).toEqual([
      ['pack', { contents: 'read' }],
      ['draft', { contents: 'write' }],
    ]);
    const checkout = steps.find((step) => String(step['uses']).startsWith('actions/checkout@'));
    expect(checkout?.['with']).toEqual({ 'persist-credentials': false });
    const inDraft = Object(jobs[1]?.[1])['steps'] as readonly Record<string, unknown>[];
    expect(inDraft.filter((step) => /npm|npx|node /.test(String(step['run'])))).toEqual([]);
  });

  it('publishes nothing by itself', () => {
    const runs = steps.map((step) => String(step['run'])).join('\n');

    expect(runs).toContain('--publish never');
    expect(runs).toMatch(/gh release create .* --draft /);
    expect(runs).toContain('sha256sum -- * > SHA256SUMS');
  });
});
