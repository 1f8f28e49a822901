// How Russian, Kazakh and Ukrainian letters sound, in letters that stand for one sound each: `J` is zh, `S` sh, `C` ch,
// `y` a glide.

const sounds: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'e',
  ж: 'J',
  җ: 'J',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  ї: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 's',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

const read = (word: string): string =>
  Array.from(word, (letter) => sounds[letter] ?? '')
    .join('')
    .replace(/dJ/g, 'J')
    .replace(/[td]s/g, 's')

/** The readings of a Cyrillic word: one, but for ё, which most people write as е. */
export const readCyrillic = (word: string): string[] => {
  const written = word.normalize('NFC').toLowerCase()
  return written.includes('ё') ? [read(written.replaceAll('ё', 'е')), read(written)] : [read(written)]
}
