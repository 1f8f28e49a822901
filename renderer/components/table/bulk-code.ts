/** The code that was chosen from this list; nothing else can have been offered. */
export const codeOf = <Code extends string>(list: readonly Code[], choice: string): Code => {
  const found = list.find((code) => code === choice)
  if (found === undefined) throw new Error('a choice that was not offered')
  return found
}
