// The whole bridge. Built as one CommonJS file: a sandboxed preload can load nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/events.ts'

const bridge: Bridge = {
  invoke: (channel, input) => ipcRenderer.invoke('invoke', channel, input),
  on: (event, listen) => {
    const heard = (_: unknown, name: string, payload: unknown) => {
      if (name === event) listen(payload)
    }
    ipcRenderer.on('event', heard)
    return () => {
      ipcRenderer.off('event', heard)
    }
  },
}
contextBridge.exposeInMainWorld('desk', bridge)
