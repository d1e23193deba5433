import type { ImportProblem, Loss, Remark } from '../../formats/interchange/interchange.ts';
import type { Translate } from '../../i18n/translate.ts';
import { sizeText } from './fileSentences.ts';
import { plainWords, quoted } from '../words/plainWords.ts';

/** Why a foreign file cannot be understood, as a sentence. */
export function importProblemText(problem: ImportProblem, t: Translate): string {
  switch (problem.code) {
    case 'empty':
      return t('problem.empty');
    case 'too-large':
      return t('problem.too-large', { size: sizeText(problem.limit) });
    case 'not-utf8':
      return t('interchange.problem.not-utf8', { byte: String(problem.byte) });
    case 'unpacked':
      return t('interchange.problem.unpacked', { size: sizeText(problem.limit) });
    case 'too-many':
    case 'too-deep':
      return t(`interchange.problem.${problem.code}`, { limit: problem.limit });
    case 'no-blocks':
      return t(`interchange.problem.${problem.code}`);
    case 'syntax': {
      const { line, column } = problem;
      if (line === null || column === null) return t('interchange.problem.damaged');
      // As text, so that line 1200 is not written with a thousands separator.
      return t('interchange.problem.syntax', { line: String(line), column: String(column) });
    }
  }
}

/** What was not taken over as it stood, a sentence with an example. */
export function remarkText({ code, count, example }: Remark, t: Translate): string {
  const sentence = t(`interchange.remark.${code}`, { count });
  return example === '' ? sentence : t('interchange.withExample', { sentence, example: plainWords(quoted(example)) });
}

/** What an export leaves out, a line each. */
export function lossTexts(losses: readonly Loss[], t: Translate): readonly string[] {
  return losses.map(({ what, count }) => t(`interchange.loss.${what}`, { count }));
}
