// Imported before all else. The page's policy allows a style only with this load's nonce, and script text only
// through the one Trusted Types policy made here.
import { setNonce } from 'get-nonce'

type Policy = {
  createHTML: (html: string) => string | null
  createScriptURL: (url: string) => string | null
}
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => unknown }

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

const factory: unknown = Reflect.get(window, 'trustedTypes')
if (isFactory(factory))
  factory.createPolicy('default', {
    // Libraries may set plain text as HTML; a tag is refused.
    createHTML: (html) => (html.includes('<') ? null : html),
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  })

const meta = document.querySelector('meta[property="csp-nonce"]')
/** The browser hides the attribute from CSS and scripts of others: only the property still holds it. */
export const nonce: string = meta instanceof HTMLElement ? (meta.nonce ?? '') : ''
// Modals and drawers ask get-nonce for it, not Mantine.
setNonce(nonce)
