// The letters that come with the program, in four languages; an office takes them over and changes them as it likes.
import type { Language } from '../../contract/shell.ts'
import type { letterTypes } from '../../vocabulary/index.ts'
import { fairTrial } from './fair-trial.ts'
import { medicalCare } from './medical-care.ts'
import { release } from './release.ts'
import { reminder } from './reminder.ts'
import { thanks } from './thanks.ts'

export type ShippedTemplate = {
  /** By which a template is known to be this one, whatever the office calls it. */
  key: 'release' | 'medical_care' | 'fair_trial' | 'thanks' | 'reminder'
  type: (typeof letterTypes)[number]
  texts: Record<Language, { name: string; subject: string; body: string }>
}

export const shippedTemplates: readonly ShippedTemplate[] = [
  release,
  medicalCare,
  fairTrial,
  thanks,
  reminder,
]
