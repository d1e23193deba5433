import type { App, Session, WebContents } from 'electron';
import { creditPage, isAllowedPermission, isAllowedRequest, isOwnPage } from './ownPages.ts';

/** Electron allows by default what is not handled, so each of these has to be set. */
export function hardenSession(session: Session, isDevelopment: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(isAllowedPermission(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowedPermission(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url, isDevelopment) });
  });
}

/**
 * For every page that ever comes into being, not only for windows we make ourselves. No page gets a new window; the two
 * links of the credit line go to the system's browser through `openOutside`.
 */
export function hardenContents(app: App, openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayHome);
    contents.on('will-frame-navigate', stayHome);
    contents.on('will-redirect', stayHome);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      const credit = creditPage(url);
      if (credit !== null) openOutside(credit);
      return { action: 'deny' };
    });
  });
}

function stayHome(event: { url: string; preventDefault: () => void }): void {
  if (!isOwnPage(event.url)) event.preventDefault();
}

/** F12 while developing; the shipped window has no DevTools at all. */
export function offerDevTools(contents: WebContents): void {
  contents.on('before-input-event', (_event, input) => {
    if (input.type === 'keyDown' && input.key === 'F12') contents.toggleDevTools();
  });
}
