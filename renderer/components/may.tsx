import type { ReactNode } from 'react'
import type { Channel } from '../../shared/contract/index.ts'
import { useMay } from '../api/use-may.ts'

/** Shown to whoever may call this channel: the button that leads to it. */
export const May = ({ channel, children }: { channel: Channel; children: ReactNode }) =>
  useMay()(channel) && children
