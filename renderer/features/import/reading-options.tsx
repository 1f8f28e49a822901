import { Card, Checkbox, Group, NumberInput, Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { ImportSettings } from '../../../shared/contract/imports.ts'
import { importKinds } from '../../../shared/import/kinds.ts'
import { delimiters, encodings } from '../../../shared/import/table.ts'
import type { ReadOptions } from './read-list.ts'

type Props = {
  list: Output<'imports.get'>
  onSet: (settings: ImportSettings) => unknown
  /** null where the file cannot be read once more. */
  onRead: ((options: ReadOptions) => void) | null
}

/** What was found out about the list, and can be corrected. */
export const ReadingOptions = ({ list, onSet, onRead }: Props) => {
  const { t } = useTranslation('import')
  const { shape, settings } = list
  const { encoding, delimiter, sheet, sheets } = shape
  const choose = <Code extends string>(
    codes: readonly Code[],
    chosen: string | null,
    apply: (code: Code) => void,
  ) => {
    const code = codes.find((each) => each === chosen)
    if (code !== undefined) apply(code)
  }
  const header = settings.header.count === 0 ? 0 : settings.header.from + 1
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 2, lg: 4 }}>
        <Select
          label={t('reading.kind')}
          allowDeselect={false}
          value={settings.kind}
          data={importKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
          onChange={(chosen) =>
            choose(importKinds, chosen, (kind) => onSet({ ...settings, kind, common: {}, words: {} }))
          }
        />
        {encoding && (
          <Select
            label={t('reading.encoding')}
            allowDeselect={false}
            disabled={!onRead}
            value={encoding}
            data={[...encodings]}
            onChange={(chosen) =>
              choose(encodings, chosen, (code) => onRead?.({ encoding: code, delimiter, sheet: null }))
            }
          />
        )}
        {delimiter && (
          <Select
            label={t('reading.delimiter')}
            allowDeselect={false}
            disabled={!onRead}
            value={delimiter}
            data={delimiters.map((each) => ({
              value: each,
              label: t(
                `reading.delimiters.${each === '\t' ? 'tab' : each === ',' ? 'comma' : each === ';' ? 'semicolon' : 'bar'}`,
              ),
            }))}
            onChange={(chosen) =>
              choose(delimiters, chosen, (code) => onRead?.({ encoding, delimiter: code, sheet: null }))
            }
          />
        )}
        {sheets.length > 1 && (
          <Select
            label={t('reading.sheet')}
            allowDeselect={false}
            disabled={!onRead}
            value={sheet}
            data={sheets}
            onChange={(chosen) => chosen && onRead?.({ encoding: null, delimiter: null, sheet: chosen })}
          />
        )}
        <NumberInput
          label={t('reading.header')}
          description={t('reading.headerHint')}
          min={0}
          max={shape.rowCount}
          value={header}
          onBlur={(event) => {
            const row = Number(event.currentTarget.value)
            if (Number.isInteger(row) && row !== header)
              onSet({ ...settings, header: row > 0 ? { from: row - 1, count: 1 } : { from: 0, count: 0 } })
          }}
        />
        <Select
          label={t('reading.dateOrder')}
          allowDeselect={false}
          value={settings.dateOrder}
          data={[
            { value: 'dmy', label: t('reading.dmy') },
            { value: 'mdy', label: t('reading.mdy') },
          ]}
          onChange={(chosen) =>
            choose(['dmy', 'mdy'] as const, chosen, (dateOrder) => onSet({ ...settings, dateOrder }))
          }
        />
        <Select
          label={t('reading.nameOrder')}
          allowDeselect={false}
          value={settings.nameOrder}
          data={[
            { value: 'family_first', label: t('reading.familyFirst') },
            { value: 'given_first', label: t('reading.givenFirst') },
          ]}
          onChange={(chosen) =>
            choose(['family_first', 'given_first'] as const, chosen, (nameOrder) =>
              onSet({ ...settings, nameOrder }),
            )
          }
        />
      </SimpleGrid>
      <Group mt="md">
        <Checkbox
          label={t('reading.replaces')}
          description={t('reading.replacesHint')}
          checked={settings.replaces}
          onChange={(event) => onSet({ ...settings, replaces: event.currentTarget.checked })}
        />
      </Group>
    </Card>
  )
}
