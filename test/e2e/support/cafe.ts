import type { Editor } from '../pages/Editor.ts';
import { canvasFile, countOf, fileText, type CanvasFacts } from './canvas.ts';
import { expect } from './fixtures.ts';

/** The model that the tests of files open, save and damage. */
export const CAFE: CanvasFacts = {
  title: 'Café',
  cards: { 'Customer Segments': ['Tourists', 'Regulars'], 'Value Propositions': ['Breakfast'], Channels: ['Window'] },
  links: [
    ['Tourists', 'Breakfast'],
    ['Regulars', 'Window'],
  ],
};
export const COUNTS = countOf(CAFE);

/** The file of it. */
export const CAFE_TEXT = fileText(canvasFile(CAFE));

export async function addCard(editor: Editor, text: string): Promise<void> {
  await editor.keys.write('Customer Segments', [text]);
  await expect(editor.board.writing).toBeHidden();
}

export async function answer(editor: Editor, choice: string): Promise<void> {
  await editor.alert(/./).getByRole('button', { name: choice, exact: true }).click();
  await expect(editor.alert(/./)).toHaveCount(0);
}

export async function expectStart(editor: Editor): Promise<void> {
  await expect(editor.page.getByRole('button', { name: 'New canvas' })).toBeVisible();
}
