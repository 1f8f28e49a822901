// What the stand-in lacks must be heard: a guard that silently does nothing would make its test pass in vain.
import { EventEmitter } from 'node:events'

/** Asked for by the language and by inspection, not by the program. */
const asked = new Set(['then', 'toJSON', 'constructor', 'nodeType', 'asymmetricMatch', 'prototype'])

/** The same object, except that reading what it does not have throws its name. */
export const strict = <T extends object>(name: string, object: T): T =>
  new Proxy(object, {
    get: (target, key, receiver) => {
      if (key in target || typeof key === 'symbol' || asked.has(key))
        return Reflect.get(target, key, receiver)
      throw new Error(`the stand-in has no ${name}.${key}`)
    },
  })

/**
 * Base of the stand-in's classes. Its constructor gives the strict object instead of the bare one,
 * so that `this` is strict everywhere, private fields included, and identity holds.
 */
export class Strict extends EventEmitter {
  constructor(name: string) {
    super()
    return strict(name, this)
  }
}

/** An event a listener may prevent, and whether one did. */
export const preventable = <T extends object>(details: T) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true),
  }
  return event
}
