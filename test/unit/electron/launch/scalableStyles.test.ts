import { describe, expect, it } from 'vitest';
import { scalableStyles } from '../../../../electron/launch/scalableStyles.ts';

describe('scalable styles', () => {
  it('measure lengths by the size of the root’s text', () => {
    expect(scalableStyles('.a { margin: -4px 12px 0; font-size: 13px; width: calc(100% - 24px) }')).toBe(
      '.a { margin: -0.25rem 0.75rem 0; font-size: 0.8125rem; width: calc(100% - 1.5rem) }',
    );
  });

  it('leave hairlines, names and comments alone', () => {
    expect(scalableStyles('/* 8px */.px2 { border: 1px solid; --a: 0.5px; background: #12px }')).toBe(
      '.px2 { border: 1px solid; --a: 0.5px; background: #12px }',
    );
  });

  it('ask for the size of the window in the same measure', () => {
    expect(scalableStyles('@media (max-width: 800px) {\n  .a { top: 8px; }\n}')).toBe(
      '@container page (max-width: 50rem) {\n  .a { top: 0.5rem; }\n}',
    );
    expect(scalableStyles('@media (max-width: 800px), (max-height: 560px) {}')).toBe(
      '@container page (max-width: 50rem) or (max-height: 35rem) {}',
    );
    expect(scalableStyles('@container (min-width: 640px) {}')).toBe('@container (min-width: 40rem) {}');
  });

  it('leave other conditions with the window', () => {
    for (const head of ['@media (forced-colors: active) {', '@media print and (max-width: 800px) {'])
      expect(scalableStyles(`${head} .a { top: 16px } }`)).toBe(`${head} .a { top: 1rem } }`);
  });
});
