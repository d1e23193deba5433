import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  META_CONTENT_SECURITY_POLICY,
  REACT_ARIA_STYLE_HASHES,
} from '../../../electron/contentSecurity.ts';

/** The text of the one style element a react-aria module adds, as the browser will see it. */
function injectedStyle(module: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const source = readFileSync(join(root, 'dist/private', module), 'utf8');
  const text = /style\.textContent = `([^`]*)`\s*\.trim\(\)/.exec(source)?.[1] ?? '';
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  return text.replace(/\$\{[^}]+PRESSABLE_ATTRIBUTE\}/, attribute).trim();
}

describe('the content security policy', () => {
  it('is this one, so that nobody loosens it in passing', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' " +
        "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    );
  });

  it('lets a script come from nowhere but our own files', () => {
    const directives = new Map(CONTENT_SECURITY_POLICY.split('; ').map((text) => [text.split(' ', 1)[0], text]));

    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('is the same in the page, without the directive a meta tag cannot carry', () => {
    expect(`${META_CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`.split('; ').toSorted()).toEqual(
      CONTENT_SECURITY_POLICY.split('; ').toSorted(),
    );
  });

  it('allows exactly the style elements the installed react-aria adds', () => {
    const modules = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'];

    const hashes = modules.map((module) => `sha256-${createHash('sha256').update(injectedStyle(module)).digest('base64')}`);

    expect(hashes).toEqual(REACT_ARIA_STYLE_HASHES);
  });
});
