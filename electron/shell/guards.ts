// The walls around every page. Installed before the first window exists, so that none is made without them.
import { app, session, type Session } from 'electron'
import { allowNavigation, allowPermission, allowRequest } from './rules.ts'

/** The one session of the program: without `persist:` Chromium keeps it in memory and writes nothing. */
export const deskSession = (): Session => session.fromPartition('desk')

/** Permissions, network and downloads: what the session of our windows refuses. */
export const guardSession = (desk: Session): void => {
  desk.setPermissionRequestHandler((_contents, permission, decide) => decide(allowPermission(permission)))
  desk.setPermissionCheckHandler((_contents, permission) => allowPermission(permission))
  desk.setDevicePermissionHandler(({ deviceType }) => allowPermission(deviceType))
  desk.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !allowRequest(url) }))
  desk.on('will-download', (event, item) => {
    event.preventDefault()
    item.cancel()
  })
}

/** Navigation, new windows and embedded pages: what any page of the program is refused. */
export const guardContents = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { url: string; preventDefault: () => void }) => {
      if (!allowNavigation(event.url)) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
