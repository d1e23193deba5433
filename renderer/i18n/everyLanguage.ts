import { sk } from './slovak.ts';
import { registerCatalogue } from './translate.ts';

/** Imported for its effect by the command line and by tests, which have no first screen to be quick with. */
registerCatalogue('sk', sk);
