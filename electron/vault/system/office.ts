import type { z } from 'zod'
import { office } from '../../../shared/contract/system.ts'
import type { Context } from '../context.ts'
import { keepSetting, settingOf } from './setting.ts'

export type Office = z.output<typeof office>
const key = 'office'

/** What the office answered in its first hour; null before. */
export const officeOf = (ctx: Context): Office | null => {
  const settled = settingOf(ctx, key)
  return settled === undefined ? null : office.parse(settled)
}

export const saveOffice = (ctx: Context, value: Office) => keepSetting(ctx, key, value)
