import { Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainSymbols } from '../../shared/checked-symbols.ts'
import { useProblem } from '../lib/use-sentence.ts'

const twoOf = (count: number): [number, number] => {
  const first = Math.floor(Math.random() * count)
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}

/** Two groups of the recovery key, typed from paper: proof that it is there. */
export const useKeyCheck = (recoveryKey: string) => {
  const groups = recoveryKey.split('-')
  const [asked] = useState(() => twoOf(groups.length))
  const [typed, setTyped] = useState<Record<number, string>>({})
  const [tried, setTried] = useState(false)
  const isRight = (at: number) => plainSymbols(typed[at] ?? '') === groups[at]
  return {
    fields: asked.map((at) => ({
      at,
      value: typed[at] ?? '',
      isWrong: tried && !isRight(at),
      type: (text: string) => setTyped({ ...typed, [at]: text }),
    })),
    /** Whether both are right; from now on what is wrong is said. */
    passes: () => {
      setTried(true)
      return asked.every(isRight)
    },
  }
}

type Props = { text: string; check: ReturnType<typeof useKeyCheck> }
export const KeyCheck = ({ text, check }: Props) => {
  const { t } = useTranslation('welcome')
  const problem = useProblem()
  return (
    <Stack gap="sm">
      <Text>{text}</Text>
      {check.fields.map(({ at, value, isWrong, type }) => (
        <TextInput
          key={at}
          name={`group-${at + 1}`}
          label={t('recovery.group', { n: at + 1 })}
          autoComplete="off"
          spellCheck={false}
          value={value}
          error={isWrong ? problem({ problem: 'recovery_mismatch' }) : null}
          onChange={(event) => type(event.currentTarget.value)}
        />
      ))}
    </Stack>
  )
}
