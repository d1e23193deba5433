export * from '../state/cameraMoves.ts';
