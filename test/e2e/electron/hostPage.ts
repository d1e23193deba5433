import { chooseHost } from '../../../renderer/host/chooseHost.ts';

/** A page with nothing but the host, for the test beside it. */
Object.assign(window, { host: chooseHost() });
