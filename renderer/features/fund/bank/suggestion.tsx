import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { parseAmount } from '../../../../shared/money.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import { Chip } from '../../../components/chip.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { May } from '../../../components/may.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem } from '../../../lib/use-sentence.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { writtenAmount } from '../amounts.ts'
import type { OpenLine } from './line-drawer.tsx'
import classes from './suggestion.module.css'
import { useSourceWord } from './use-source-word.ts'

type Candidate = Output<'bank.suggest'>[number]
type Props = {
  line: OpenLine
  candidate: Candidate
  busy: boolean
  onMatch: (parts: Candidate['parts']) => void
}

/** One posting with its reasons. One key matches it; a part of the amount is asked for only where it is wanted. */
export const Suggestion = ({ line, candidate, busy, onMatch }: Props) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const source = useSourceWord()
  const { word } = useVocabulary()
  const [splitting, setSplitting] = useState(false)
  const { ref, sourceTable, party, on, amountMinor, parts, reasons } = candidate
  const title = `${source(sourceTable)} ${ref}`
  const matched = parts.reduce((sum, part) => sum + part.amountMinor, 0)
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <span>
          {title}
          <Text span c="dimmed" display="block" size="sm">
            {[party, format.date(on)].filter(Boolean).join(' · ')}
          </Text>
        </span>
        <span className={classes.amount}>{format.money(amountMinor, line.currency)}</span>
      </div>
      {reasons.length > 0 && (
        <Group gap={4} aria-label={t('suggest.reasons')} role="group">
          {reasons.map((reason) => (
            <Chip key={reason} tone="info">
              {word('matchReasons', reason)}
            </Chip>
          ))}
        </Group>
      )}
      <May channel="bank.match">
        {splitting ? (
          <Part line={line} candidate={candidate} busy={busy} onMatch={onMatch} />
        ) : (
          <Group gap="xs">
            <Button
              size="compact-md"
              loading={busy}
              aria-label={t('suggest.matchOf', { name: title })}
              onClick={() => onMatch(parts)}
            >
              {matched === line.openMinor
                ? t('suggest.match')
                : t('suggest.matchPart', { amount: format.money(matched, line.currency) })}
            </Button>
            {parts.length === 1 && (
              <Button
                size="compact-md"
                variant="subtle"
                aria-label={t('suggest.splitOf', { name: title })}
                onClick={() => setSplitting(true)}
              >
                {t('suggest.split')}
              </Button>
            )}
          </Group>
        )}
      </May>
    </li>
  )
}

/** A line is several postings, or a posting several lines: how much of one is the other. */
const Part = ({ line, candidate: { parts, ref }, busy, onMatch }: Props) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const problem = useProblem()
  const [part] = parts
  const [value, setValue] = useState(writtenAmount(Math.abs(part?.amountMinor ?? 0), line.currency, format))
  const [wrong, setWrong] = useState<FieldProblem | null>(null)
  const match = () => {
    const read = value.text.trim() ? parseAmount(value.text, line.currency) : null
    if (!read) return setWrong({ problem: 'required' })
    if (!read.ok) return setWrong({ problem: read.problem, ...(read.values && { values: read.values }) })
    if (read.minor < 1) return setWrong({ problem: 'more_than_zero' })
    setWrong(null)
    if (part) onMatch([{ entryId: part.entryId, amountMinor: Math.sign(line.amountMinor) * read.minor }])
  }
  return (
    <>
      <MoneyInput
        name={`part-${ref}`}
        label={t('suggest.part')}
        currencies={[line.currency]}
        value={value}
        onChange={setValue}
        error={wrong && problem(wrong)}
        first
      />
      <Group>
        <Button size="compact-md" loading={busy} onClick={match}>
          {t('suggest.matchThis')}
        </Button>
      </Group>
    </>
  )
}
