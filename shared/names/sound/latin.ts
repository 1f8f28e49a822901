// How Latin spellings are read: the same letters stand for other sounds in English, French, German or Slavic writing, so a
// word has a reading for each way, and all of them are tried.

/** Letters one way of writing alone has, and what they stand for; `J` is zh or dj, `S` sh, `C` ch, `Y` a glide or у. */
const marked: Readonly<Record<string, string>> = {
  š: 'S',
  ş: 'S',
  ș: 'S',
  ŝ: 'S',
  ś: 's',
  ž: 'J',
  ż: 'J',
  ź: 's',
  č: 'C',
  ç: 'C',
  ć: 'C',
  ğ: 'g',
  ǵ: 'g',
  ģ: 'g',
  ŋ: 'n',
  ñ: 'n',
  ń: 'n',
  ň: 'n',
  ł: 'l',
  ß: 's',
  ı: 'i',
  ý: 'Y',
  æ: 'a',
  ø: 'o',
  ə: 'a',
  ð: 'd',
  þ: 't',
  ẋ: 'h',
}
const marks = new RegExp(`[${Object.keys(marked).join('')}]`, 'g')

/** Lower case without accents; letters whose mark changes the sound are read first. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ẗ/g, 't')
    .normalize('NFC')
    .replace(marks, (letter) => marked[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-zSJCY]/g, '')

type Rule = readonly [RegExp, string]

/** Alike in every way of writing. */
const shared: readonly Rule[] = [
  [/schtsch|stsch|shtch|chtch|shch|stch|szcz|SC/g, 'S'],
  [/dsch|dzh|dž|dJ|dj(?=[aeiouy])|gj(?=[aeiou])/g, 'J'],
  [/tsch|tch|tC|cz/g, 'C'],
  [/sh|sz/g, 'S'],
  [/zh/g, 'J'],
  [/th/g, 't'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/qu(?=[ei])/g, 'k'],
  [/q/g, 'k'],
  [/ts|tz/g, 's'],
  [/ou|oo/g, 'u'],
  [/ff$/, 'v'],
  [/w/g, 'v'],
]

/** What is read in more than one way: each way gives a reading. */
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [/sch/g, ['S', 'J']],
  // Polish Andrzej, but Myrzabek.
  [/rz(?=[aeiouy]|$)/g, ['rz', 'J']],
  [/ch/g, ['C', 'S', 'h']],
  [/j/g, ['J', 'y']],
  // Mueller, Koenig, Schaefer: German without its dots.
  [/(?<=[^aeiouyYgq])([ou])e(?=[^aeiouyYvw])/g, ['$&', '$1']],
  [/(?<=[^aeiouyY])ae(?=[^aeiouyYvw])/g, ['ae', 'e']],
  // Kazakh of 2018, Saýle; Turkmen, Saparmyrat Nyýazow.
  [/Y/g, ['u', 'y']],
  [/x/g, ['ks', 'h']],
  [/c(?=[eiy])/g, ['s', 'k']],
  [/c(?![eiy])/g, ['k', 's']],
  // A French ending that is not heard: Kanate, Chabdane.
  [/(?<=[bdgklmnprstv])e$/g, ['e', '']],
]

const atMost = 12

/** Every reading of a Latin word, the likeliest first, in letters that stand for one sound each. */
export const readLatin = (word: string): string[] => {
  const start = plain(word)
  // What is read in one way hides in what is read in more: `sch` before `ch`, `tsch` before both.
  let readings = [shared.slice(0, 3).reduce((text, [from, into]) => text.replace(from, into), start)]
  for (const [from, intos] of ways) {
    const next = readings.flatMap((text) => {
      from.lastIndex = 0
      return from.test(text) ? intos.map((into) => text.replace(from, into)) : [text]
    })
    readings = next.slice(0, atMost)
  }
  return readings.map((text) => shared.reduce((sound, [from, into]) => sound.replace(from, into), text))
}
