import { ActionIcon, Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../../shared/money.ts'
import { invoke } from '../../../api/invoke.ts'
import { AmountCell } from '../../../components/form/amount-cell.tsx'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { findHouseholds } from '../../../lib/find.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { RoundLine, RoundValues } from './round-values.ts'

type Props = { form: FormOf<RoundValues>; currency: string }

/** The families of a round, each with its amount; one amount for all fills what is still empty. */
export const RoundLines = ({ form, currency }: Props) => {
  const { t } = useTranslation('payouts')
  const format = useFormat()
  const [forAll, setForAll] = useState('')
  const { lines } = form.values
  const change = (next: readonly RoundLine[]) => form.set('lines', [...next])
  const add = async (household: Chosen | null) => {
    if (!household || lines.some((line) => line.household.id === household.id)) return
    const { ground, groundPerson } = await invoke('households.get', { id: household.id })
    change([...lines, { household, ground, groundPerson, amountMinor: { text: forAll, currency } }])
  }
  const amounts = lines.map(({ amountMinor }) => parseAmount(amountMinor.text, currency))
  const totalMinor = amounts.reduce((sum, read) => sum + (read.ok ? read.minor : 0), 0)
  return (
    <Stack gap="sm">
      <Title order={2}>{t('round.families')}</Title>
      <Group align="flex-end">
        <LookupField
          name="add"
          label={t('round.add')}
          hint={t('round.addHint')}
          value={null}
          list="households.lookup"
          find={findHouseholds}
          onChange={(found) => void add(found).catch(() => {})}
        />
        <TextInput
          label={t('round.forAll')}
          value={forAll}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setForAll(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!forAll.trim() || lines.length === 0}
          onClick={() => change(lines.map((line) => ({ ...line, amountMinor: { text: forAll, currency } })))}
        >
          {t('round.fill')}
        </Button>
      </Group>
      {form.errors['lines'] && (
        <Alert color="red" role="alert">
          {form.errors['lines']}
        </Alert>
      )}
      {lines.length > 0 && <Lines form={form} currency={currency} onChange={change} />}
      {lines.length > 0 && currency && (
        <Text fw={600} role="status">
          {t('round.total', { families: lines.length, amount: format.money(totalMinor, currency) })}
        </Text>
      )}
    </Stack>
  )
}

const Lines = ({ form, currency, onChange }: Props & { onChange: (lines: readonly RoundLine[]) => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { word } = useVocabulary()
  const { lines } = form.values
  const rows = lines.map((line, at) => ({ ...line, at }))
  return (
    <SimpleTable
      framed
      label={t('round.families')}
      rows={rows}
      rowKey={({ household }) => household.id}
      columns={[
        { header: t('fund:field.family'), cell: ({ household }) => household.label },
        {
          header: t('fund:field.ground'),
          cell: ({ ground, groundPerson }) =>
            [word('grounds', ground), groundPerson?.label].filter(Boolean).join(' · '),
        },
        {
          header: [t('fund:field.amount'), currency].filter(Boolean).join(' '),
          cell: ({ at, household, amountMinor }) => (
            <AmountCell
              name={`lines.${at}.amountMinor`}
              label={t('round.amountOf', { name: household.label })}
              value={{ ...amountMinor, currency }}
              error={form.errors[`lines.${at}.amountMinor`] ?? form.errors[`lines.${at}.householdId`]}
              onChange={(value) =>
                onChange(lines.map((line, place) => (place === at ? { ...line, amountMinor: value } : line)))
              }
            />
          ),
        },
        {
          header: t('fund:field.actions'),
          buttons: true,
          cell: ({ at, household }) => (
            <ActionIcon
              aria-label={t('round.remove', { name: household.label })}
              onClick={() => onChange(lines.filter((_, place) => place !== at))}
            >
              <IconTrash size={16} stroke={1.75} />
            </ActionIcon>
          ),
        },
      ]}
    />
  )
}
