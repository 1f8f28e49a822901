import { Group, Select, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { decisions } from '../../../../shared/contract/imports.ts'
import { invoke } from '../../../api/invoke.ts'
import { Chip } from '../../../components/chip.tsx'
import { useProblem } from '../../../lib/use-sentence.ts'
import classes from '../import.module.css'

type Row = Output<'imports.rows'>['rows'][number]
type Props = { id: string; row: Row }

/** One row: what would become of it, what is wrong with it, and its cells. */
export const CheckRow = ({ id, row }: Props) => {
  const { t } = useTranslation('import')
  const problem = useProblem()
  const client = useQueryClient()
  const { n, verdict, decision, match, problems, cells } = row
  const decide = async (chosen: string | null) => {
    const decided = decisions.find((each) => each === chosen) ?? null
    await invoke('imports.decide', { id, n, decision: decided })
    await client.invalidateQueries()
  }
  const ofRow = problems.filter(({ column }) => column === null)
  return (
    <tr>
      <th scope="row">{n}</th>
      <td>
        <Chip>{t(`verdict.${verdict ?? 'changed'}`)}</Chip>
        {match && (
          <Text size="xs" c="dimmed">
            {t(verdict === 'unsure' ? 'check.maybe' : 'check.is', { label: match.label })}
          </Text>
        )}
        {(verdict === 'unsure' || decision) && (
          <Select
            size="xs"
            w={190}
            clearable
            aria-label={t('check.decisionOf', { row: n })}
            placeholder={t('check.decide')}
            value={decision}
            data={decisions.map((each) => ({ value: each, label: t(`decision.${each}`) }))}
            onChange={(chosen) => void decide(chosen)}
          />
        )}
        {ofRow.map((each) => (
          <Problem key={each.problem} text={problem(each)} />
        ))}
      </td>
      {cells.map((text, column) => (
        <td key={column}>
          <Cell id={id} n={n} column={column} text={text} />
          {problems
            .filter((each) => each.column === column)
            .map((each) => (
              <Problem key={each.problem} text={problem(each)} />
            ))}
        </td>
      ))}
    </tr>
  )
}

const Problem = ({ text }: { text: string }) => (
  <span className={classes.problem}>
    <IconAlertCircle size={16} aria-hidden style={{ flex: 'none' }} />
    {text}
  </span>
)

/** A text that becomes a box when it is chosen; what is typed is kept when the box is left. */
const Cell = ({ id, n, column, text }: { id: string; n: number; column: number; text: string }) => {
  const { t } = useTranslation('import')
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const keep = async (value: string) => {
    setOpen(false)
    if (value.trim() === text) return
    await invoke('imports.setCell', { id, n, column, value })
    await client.invalidateQueries()
  }
  if (!isOpen)
    return (
      <UnstyledButton
        className={classes.cell}
        aria-label={t('check.cell', { row: n, column: column + 1, text: text || t('check.empty') })}
        onClick={() => setOpen(true)}
      >
        {text || <span aria-hidden>&nbsp;</span>}
      </UnstyledButton>
    )
  return (
    <Group gap={0}>
      <TextInput
        size="xs"
        autoFocus
        autoComplete="off"
        aria-label={t('check.cell', { row: n, column: column + 1, text })}
        defaultValue={text}
        onBlur={(event) => void keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep(event.currentTarget.value)
          if (event.key === 'Escape') setOpen(false)
        }}
      />
    </Group>
  )
}
