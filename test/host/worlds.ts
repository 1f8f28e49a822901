// Source text for the page. The page's own world and the preload's share the DOM and nothing else, as in Electron.
// Each function is self-contained: it travels as text. Only here is anything untyped: what crosses between worlds.
// oxlint-disable typescript/no-explicit-any

type Fn = (...values: unknown[]) => unknown

/** JSON, and what structured clone carries besides; throws DataCloneError on what it does not carry. */
export const makeCodec = () => {
  const marks: [
    test: (v: any) => boolean,
    mark: string,
    out: (v: any) => unknown,
    back: (v: any) => unknown,
  ][] = [
    [(v) => v === undefined, 'undefined', () => 0, () => undefined],
    [(v) => typeof v === 'bigint', 'bigint', String, BigInt],
    [(v) => typeof v === 'number' && !Number.isFinite(v), 'number', String, Number],
    [(v) => v instanceof Date, 'date', (v) => v.getTime(), (v) => new Date(v)],
    [(v) => v instanceof Map, 'map', (v) => [...v], (v) => new Map(v)],
    [(v) => v instanceof Set, 'set', (v) => [...v], (v) => new Set(v)],
    [
      (v) => v instanceof Uint8Array,
      'bytes',
      (v) => {
        let text = ''
        for (let at = 0; at < v.length; at += 8192) text += String.fromCharCode(...v.subarray(at, at + 8192))
        return btoa(text)
      },
      (v) => Uint8Array.from(atob(v), (character) => character.charCodeAt(0)),
    ],
    [
      (v) => v instanceof Error,
      'error',
      (v) => [v.name, v.message],
      ([name, message]) => Object.assign(new Error(message), { name }),
    ],
  ]
  return {
    encode: (value: unknown): string =>
      // `this[key]` is the value before toJSON, which dates and buffers have, touched it.
      JSON.stringify(structuredClone(value), function (this: any, key, shown) {
        const found = marks.find(([test]) => test(this[key]))
        return found ? { $mark: found[1], value: found[2](this[key]) } : shown
      }),
    decode: (text: string): any =>
      JSON.parse(text, (_key, node) => {
        const found = marks.find(([, mark]) => mark === node?.$mark)
        return found ? found[3](node.value) : node
      }),
  }
}

/**
 * One side of the bridge between two worlds: data is cloned, functions and promises become stand-ins of themselves.
 * Events are synchronous, so that a call's answer is there when the event has been dispatched.
 */
export const makeBridge = (outbound: string, inbound: string) => {
  const kept: Fn[] = []
  let answer: any
  const post = (detail: unknown) => globalThis.dispatchEvent(new CustomEvent(outbound, { detail }))
  const isRecord = (value: any) =>
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value))

  const pack = (value: any): any => {
    if (typeof value === 'function') return { fn: kept.push(value) - 1 }
    if (value instanceof Promise) {
      const promise = crypto.randomUUID()
      value.then(
        (ok) => post({ settled: promise, ok: pack(ok) }),
        (error) => post({ settled: promise, error }),
      )
      return { promise }
    }
    if (Array.isArray(value)) return { list: value.map(pack) }
    if (isRecord(value)) return { record: Object.entries(value).map(([key, part]) => [key, pack(part)]) }
    return { value }
  }
  const waiting = new Map<string, { resolve: Fn; reject: Fn }>()
  const unpack = (packed: any): any => {
    if ('fn' in packed)
      return (...values: unknown[]) => {
        post({ call: packed.fn, values: values.map(pack) })
        const told = answer
        if ('error' in told) throw told.error
        return unpack(told.ok)
      }
    if ('promise' in packed)
      return new Promise((resolve, reject) => waiting.set(packed.promise, { resolve, reject }))
    if ('list' in packed) return packed.list.map(unpack)
    if ('record' in packed)
      return Object.fromEntries(packed.record.map(([key, part]: [string, unknown]) => [key, unpack(part)]))
    return packed.value
  }
  const perform = ({ call, values }: any) => {
    try {
      return { ok: pack(kept[call]?.(...values.map(unpack))) }
    } catch (error) {
      return { error }
    }
  }
  globalThis.addEventListener(inbound, (event: any) => {
    const message = event.detail
    if ('call' in message) post({ answer: perform(message) })
    else if ('answer' in message) answer = message.answer
    else if ('settled' in message) {
      const promise = waiting.get(message.settled)
      waiting.delete(message.settled)
      if ('error' in message) promise?.reject(message.error)
      else promise?.resolve(unpack(message.ok))
    } else {
      const value = Object.freeze(unpack(message.api))
      Object.defineProperty(globalThis, message.expose, { value, enumerable: true })
    }
  })
  return { expose: (expose: string, api: unknown) => void post({ expose, api: pack(api) }) }
}

/** What a sandboxed preload gets from require('electron'); `toMain` is the binding the host put into this world. */
export const makeRenderer = (codec: any, bridge: any) => {
  const world: any = globalThis
  const calls = new Map<number, Fn>()
  const listeners = new Map<string, Set<Fn>>()
  let lastId = 0
  const toMain = (...message: unknown[]) => world.toMain(codec.encode(message))
  const strict = (name: string, object: object) =>
    new Proxy(object, {
      get: (target: any, key) => {
        if (key in target || typeof key === 'symbol') return target[key]
        throw new Error(`the stand-in has no ${name}.${key}`)
      },
    })
  const ipcRenderer: any = strict('ipcRenderer', {
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        calls.set(id, ({ ok, error }: any) =>
          error === undefined
            ? resolve(ok)
            : reject(new Error(`Error invoking remote method '${channel}': ${error}`)),
        )
        toMain('invoke', id, channel, values)
      }),
    on: (channel: string, listen: Fn) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listen))
      return ipcRenderer
    },
    off: (channel: string, listen: Fn) => {
      listeners.get(channel)?.delete(listen)
      return ipcRenderer
    },
  })
  world.fromMain = (text: string) => {
    const [kind, key, payload] = codec.decode(text)
    if (kind === 'event') for (const listen of Array.from(listeners.get(key) ?? [])) listen({}, ...payload)
    else {
      calls.get(key)?.(payload)
      calls.delete(key)
    }
  }
  // Accelerators: told to main when the page, which hears the key first in Electron, has not used it.
  globalThis.addEventListener('keydown', (event: any) =>
    setTimeout(() => {
      const command = event.ctrlKey || event.metaKey
      if (event.defaultPrevented || !(command || /^F\d+$/.test(event.key))) return
      const key = event.key === '+' ? 'plus' : event.key.toLowerCase()
      toMain('key', 0, command ? `commandorcontrol+${key}` : key, [])
    }),
  )
  const contextBridge = strict('contextBridge', { exposeInMainWorld: bridge.expose })
  return { ipcRenderer, contextBridge }
}

const text = (program: unknown): string => `(${String(program)})`

/** For the page's own world. */
export const pageWorld = (): string => `${text(makeBridge)}('host:down', 'host:up')`

/** For the preload's world: the preload itself, a CommonJS text, with the one module it may require. */
export const preloadWorld = (source: string): string => `(() => {
  const electron = ${text(makeRenderer)}(${text(makeCodec)}(), ${text(makeBridge)}('host:up', 'host:down'))
  const require = (id) => {
    if (id === 'electron') return electron
    throw new Error('module not found: ' + id)
  }
  const module = { exports: {} };
  (function (require, module, exports) {${source}\n})(require, module, module.exports)
})()`
