import { registerEveryLanguage } from '../../../renderer/i18n/everyLanguage.ts';

registerEveryLanguage();
