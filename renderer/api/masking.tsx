// Names hidden from whoever looks over one's shoulder: one switch for the whole program, on by key or by itself.
import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { contract, type Channel, type Output } from '../../shared/contract/index.ts'
import { mask } from '../../shared/contract/personal.ts'
import { usePreferences } from './use-preferences.ts'

type Masking = { masked: boolean; toggle: () => void }
const Current = createContext<Masking>({ masked: false, toggle: () => {} })

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const pollMilliseconds = 1000

/**
 * Hides after a while without a hand on keyboard or mouse. Only the key or the button shows names again: a touch of the
 * mouse is what the onlooker would do.
 */
const useIdle = (minutes: number, onIdle: () => void) => {
  const idle = useEffectEvent(onIdle)
  useEffect(() => {
    if (minutes === 0) return
    let last = Date.now()
    const alive = () => void (last = Date.now())
    for (const sign of signsOfLife) window.addEventListener(sign, alive, { capture: true, passive: true })
    const timer = setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) idle()
    }, pollMilliseconds)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfLife) window.removeEventListener(sign, alive, { capture: true })
    }
  }, [minutes])
}

export const MaskProvider = ({ children }: { children: ReactNode }) => {
  const { preferences } = usePreferences()
  const [isMasked, setMasked] = useState(false)
  useIdle(preferences.maskMinutes, () => setMasked(true))
  const value = useMemo(() => ({ masked: isMasked, toggle: () => setMasked((now) => !now) }), [isMasked])
  return <Current value={value}>{children}</Current>
}

export const useMasking = () => useContext(Current)

/** The same for the rows of a list, whose channel answers them page by page. */
export const useMaskRows = (channel: Channel): (<Row>(rows: Row[]) => Row[]) => {
  const { masked } = useMasking()
  return useMemo(
    () => (rows) => (masked ? mask(contract[channel].output, { rows }).rows : rows),
    [channel, masked],
  )
}

/** What a screen may show of the answers of a channel: everything, or with the names hidden. */
export const useMask = <C extends Channel>(channel: C): ((answer: Output<C>) => Output<C>) => {
  const { masked } = useMasking()
  return useMemo(
    () => (masked ? (answer) => mask(contract[channel].output, answer) : (answer) => answer),
    [channel, masked],
  )
}
