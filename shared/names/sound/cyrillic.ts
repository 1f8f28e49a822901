// How Cyrillic letters sound, those of the neighbours of Russian and Kazakh too, in letters that stand for one sound each:
// `J` is zh, `S` sh, `C` ch, `y` a glide.

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
  ҷ: 'J',
  з: 'z',
  ҙ: 'z',
  и: 'i',
  й: 'y',
  ј: 'y',
  і: 'i',
  ї: 'i',
  к: 'k',
  қ: 'k',
  ҡ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  ҥ: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  ҫ: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ҳ: 'h',
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

/** A letter with a mark no table has sounds as without it: ӯ, ӣ. */
const bare = (letter: string): string => letter.normalize('NFD').charAt(0)

/** One that strayed into the word. */
const latinLetter = (letter: string): string => (/[a-z]/.test(letter) ? letter : '')

const read = (word: string): string =>
  Array.from(word, (letter) => sounds[letter] ?? sounds[bare(letter)] ?? latinLetter(letter))
    .join('')
    .replace(/dJ/g, 'J')
    .replace(/[td]s/g, 's')

/** The readings of a Cyrillic word: one, but for ё, which most people write as е. */
export const readCyrillic = (word: string): string[] => {
  const written = word.normalize('NFC').toLowerCase()
  return written.includes('ё') ? [read(written.replaceAll('ё', 'е')), read(written)] : [read(written)]
}
