// What every letter says in the same words: how somebody is addressed whose salutation is not known, and how it ends.
import type { Language } from '../contract/shell.ts'

type Formulas = {
  /** To the head of a mission, and to anybody else. */
  salutation: { mission: string; other: string }
  /** Ends a salutation that is on record without a sign. */
  greeted: string
  closing: string
  /** Before the number of the letter, and before the list of those who get a copy. */
  reference: string
  copyTo: string
  /** Between the number of a page and how many there are. */
  pageOf: string
}

export const formulas: Record<Language, Formulas> = {
  en: {
    salutation: { mission: 'Your Excellency,', other: 'Dear friends,' },
    greeted: ',',
    closing: 'Yours sincerely,',
    reference: 'Our reference:',
    copyTo: 'Copy to:',
    pageOf: ' of ',
  },
  fr: {
    salutation: { mission: 'Excellence,', other: 'Chères et chers camarades,' },
    greeted: ',',
    closing: 'Veuillez agréer l’expression de notre considération distinguée.',
    reference: 'Notre référence :',
    copyTo: 'Copie à :',
    pageOf: ' sur ',
  },
  ru: {
    salutation: { mission: 'Ваше Превосходительство!', other: 'Уважаемые коллеги!' },
    greeted: '!',
    closing: 'С уважением,',
    reference: 'Исх. №',
    copyTo: 'Копия:',
    pageOf: ' из ',
  },
  kk: {
    salutation: { mission: 'Құрметті өкілдік басшысы!', other: 'Құрметті әріптестер!' },
    greeted: '!',
    closing: 'Құрметпен,',
    reference: 'Шығ. №',
    copyTo: 'Көшірмесі:',
    pageOf: ' / ',
  },
}
