import { describe, expect, it } from 'vitest';
import { relativeDay } from '../../../../renderer/ui/start/relativeDay.ts';

const NOW = new Date(2026, 10, 22, 14, 30).getTime();
const ago = (minutes: number): number => NOW - minutes * 60_000;

describe('relativeDay', () => {
  it('is exact for today, by days for a week, a date after that', () => {
    expect(relativeDay(ago(0), NOW, 'en')).toBe('now');
    expect(relativeDay(ago(5), NOW, 'en')).toBe('5 minutes ago');
    expect(relativeDay(ago(180), NOW, 'en')).toBe('3 hours ago');
    expect(relativeDay(ago(16 * 60), NOW, 'en')).toBe('yesterday');
    expect(relativeDay(ago(3 * 24 * 60), NOW, 'en')).toBe('3 days ago');
    expect(relativeDay(ago(30 * 24 * 60), NOW, 'en')).toBe('23 Oct 2026');
  });

  it('speaks Slovak', () => {
    expect(relativeDay(ago(5), NOW, 'sk')).toBe('pred 5 minútami');
    expect(relativeDay(ago(16 * 60), NOW, 'sk')).toBe('včera');
  });

  it('takes a clock that went back for now', () => {
    expect(relativeDay(ago(-60), NOW, 'en')).toBe('now');
  });
});
