import { Menu } from '@mantine/core'

type Props<Value extends string | number> = {
  label: string
  values: readonly Value[]
  chosen: Value
  word: (value: Value) => string
  /** Where the words are not of the screen's language. */
  langOf?: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One of a few, inside a menu: what is chosen is said, not only ticked. */
export const MenuChoices = <Value extends string | number>(props: Props<Value>) => {
  const { label, values, chosen, word, langOf, onChoose } = props
  return (
    <div role="group" aria-label={label}>
      <Menu.Label aria-hidden>{label}</Menu.Label>
      {values.map((value) => (
        <Menu.RadioItem
          key={value}
          value={String(value)}
          checked={value === chosen}
          onChange={() => onChoose(value)}
          {...(langOf && { lang: langOf(value) })}
        >
          {word(value)}
        </Menu.RadioItem>
      ))}
    </div>
  )
}
