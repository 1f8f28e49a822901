// An amount in words, as banks in Kazakhstan want it on paper: nobody adds a digit to a word.
import { exponentOf } from './money.ts'

type Words = {
  ones: readonly string[]
  tens: readonly string[]
  hundreds: readonly string[]
  /** Thousand, million, milliard, billion in the form that goes with a count of them. */
  scale: (power: number, count: number) => string
  /** One and two of a thousand, where they differ from those of the rest. */
  thousandOnes?: readonly string[]
  zero: string
  money: string
  minor: (count: number) => string
}

/** One, two to four, or many: 1 тиын, 2 тиына, 5 тиынов, 11 тиынов, 21 тиын. */
const russianForm = (count: number): 0 | 1 | 2 => {
  const [ten, one] = [Math.floor(count / 10) % 10, count % 10]
  if (ten === 1 || one === 0 || one > 4) return 2
  return one === 1 ? 0 : 1
}
const russianScales = [
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
] as const

const russian: Words = {
  ones: (
    ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать ' +
    'пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
  ).split(' '),
  tens: '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
  hundreds: ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' '),
  scale: (power, count) => russianScales[power - 1]?.[russianForm(count)] ?? '',
  thousandOnes: ['', 'одна', 'две'],
  zero: 'ноль',
  money: 'тенге',
  minor: (count) => ['тиын', 'тиына', 'тиынов'][russianForm(count)] ?? '',
}
const kazakhOnes = ' бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ')
const kazakh: Words = {
  ones: [...kazakhOnes, 'он', ...kazakhOnes.slice(1).map((one) => `он ${one}`)],
  tens: '  жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' '),
  hundreds: ['', ...kazakhOnes.slice(1).map((one) => `${one} жүз`)],
  scale: (power) => ['мың', 'миллион', 'миллиард', 'триллион'][power - 1] ?? '',
  zero: 'нөл',
  money: 'теңге',
  minor: () => 'тиын',
}

/** Words of a number below one thousand. */
const group = (count: number, { ones, tens, hundreds, thousandOnes }: Words, power: number): string[] => {
  const rest = count % 100
  const last = rest < 20 ? rest : rest % 10
  const one = (power === 1 && thousandOnes?.[last]) || ones[last]
  return [hundreds[Math.floor(count / 100)], rest < 20 ? '' : tens[Math.floor(rest / 10)], one].filter(
    (word) => word !== undefined && word !== '',
  ) as string[]
}

const wholeWords = (whole: number, words: Words): string => {
  if (whole === 0) return words.zero
  const said: string[] = []
  for (let rest = whole, power = 0; rest > 0; rest = Math.floor(rest / 1000), power++) {
    const count = rest % 1000
    if (count === 0) continue
    said.unshift(...group(count, words, power), ...(power > 0 ? [words.scale(power, count)] : []))
  }
  return said.join(' ')
}

/** Tenge in words and tiyn in digits, with a capital: "Сто двадцать тысяч тенге 00 тиынов". */
export const tengeInWords = (amountMinor: number, language: 'ru' | 'kk'): string => {
  const words = language === 'ru' ? russian : kazakh
  const unit = 10 ** exponentOf('KZT')
  const minor = amountMinor % unit
  const whole = wholeWords(Math.floor(amountMinor / unit), words)
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)} ${words.money} ${String(minor).padStart(2, '0')} ${words.minor(minor)}`
}
