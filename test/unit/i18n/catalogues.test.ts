import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en as firstEn, type MessageKey } from '../../../renderer/i18n/catalogues.ts';
import { lateEn } from '../../../renderer/i18n/lateEnglish.ts';
import { sk } from '../../../renderer/i18n/slovak.ts';

const en = { ...firstEn, ...lateEn };

type Forms = Readonly<Record<string, string>>;

// The literal types are lost on purpose: every message is looked at in the same way.
const keys = Object.keys(en) as MessageKey[];
const english: Readonly<Record<string, string | Forms>> = en;
const slovak: Readonly<Record<string, string | Forms>> = sk;

const formsOf = (message: string | Forms | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
const everyText = (catalogue: Readonly<Record<string, string | Forms>>) =>
  Object.entries(catalogue).flatMap(([key, message]) => formsOf(message).map((text) => [key, text] as const));

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(sk).toSorted()).toEqual(keys.toSorted());
  });

  it('take the same parameters', () => {
    const different = keys.filter((key) => {
      const wanted = namesIn(formsOf(english[key]).at(-1) ?? '').join();
      return formsOf(slovak[key]).some((text) => namesIn(text).join() !== wanted);
    });

    expect(different).toEqual([]);
  });

  it('count in all the forms a language has', () => {
    const counted = keys.filter((key) => typeof english[key] !== 'string');

    expect(
      counted.filter(
        (key) =>
          Object.keys(english[key] ?? {})
            .toSorted()
            .join() !== 'one,other',
      ),
    ).toEqual([]);
    expect(
      counted.filter(
        (key) =>
          Object.keys(slovak[key] ?? {})
            .toSorted()
            .join() !== 'few,many,one,other',
      ),
    ).toEqual([]);
  });

  it('have no empty text and no blank at an edge', () => {
    const untidy = [...everyText(en), ...everyText(sk)].filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || text.includes('  '),
    );

    expect(untidy).toEqual([]);
  });

  it('use the quotation marks, apostrophes and ellipses of the language', () => {
    const plain = [...everyText(en), ...everyText(sk)].filter(([, text]) => /["']|\.\.\./.test(text));
    const foreign = everyText(sk).filter(
      ([, text]) => /[”«»]/.test(text) || (text.match(/„/g) ?? []).length !== (text.match(/“/g) ?? []).length,
    );

    expect(plain).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('hold no area twice', () => {
    const areas = readdirSync(join(import.meta.dirname, '../../../renderer/i18n/en'));

    expect(readdirSync(join(import.meta.dirname, '../../../renderer/i18n/sk'))).toEqual(areas);
  });

  it('hold nothing that nobody says', () => {
    const isSaid = saidIn(sourceOf(join(import.meta.dirname, '../../../renderer')));

    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });
});

/** Every source text of the renderer except the catalogues themselves. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^i18n[/\\](en|sk)[/\\]/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

/** Whether the code names a key, whole or as the fixed beginning (and end) of one that is put together. */
function saidIn(code: string): (key: string) => boolean {
  const whole = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, key]) => key));
  const beginnings = new Set([...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, beginning]) => beginning));
  return (key) => whole.has(key) || [...key.matchAll(/\./g)].some(({ index }) => beginnings.has(key.slice(0, index + 1)));
}
