export * from '../state/cardWriting.ts';
