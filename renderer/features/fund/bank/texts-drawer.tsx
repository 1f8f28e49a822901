import { Drawer, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { neutralTexts } from '../../../../shared/bank/neutral.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { RowButtons } from '../../../components/row-buttons.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { languageNames } from '../../../lib/language-names.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { AddText, AddWord } from './texts-forms.tsx'

/** F17: what a bank may read of us, and what it never may. */
export const TextsDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('bank')
  return (
    <Drawer opened onClose={onClose} title={t('texts.title')} position="right" size={640}>
      <Stack gap="md">
        <Text>{t('texts.text')}</Text>
        <Title order={2}>{t('texts.list')}</Title>
        <Texts />
        <Title order={2}>{t('texts.blocked')}</Title>
        <Text c="dimmed">{t('texts.blockedText')}</Text>
        <Words />
      </Stack>
    </Drawer>
  )
}

const Texts = () => {
  const { t } = useTranslation('bank')
  const may = useMay()
  const texts = useApiQuery('paymentTexts.list', {})
  const archive = useApiCommand('paymentTexts.archive')
  const [count, setCount] = useState(0)
  return (
    <QueryView query={texts}>
      {(own) => (
        <>
          <SimpleTable
            label={t('texts.list')}
            framed
            rows={[
              ...languages.map((language) => ({
                id: language,
                version: 0,
                language,
                text: neutralTexts[language],
                campaign: null,
              })),
              ...own,
            ]}
            rowKey={({ id }) => id}
            columns={[
              { header: t('texts.bankText'), cell: ({ text }) => text },
              { header: t('texts.language'), cell: ({ language }) => languageNames[language] },
              { header: t('texts.campaign'), cell: ({ campaign }) => campaign?.label },
              {
                header: t('match.actions'),
                buttons: true,
                cell: ({ id, version, text }) =>
                  version > 0 &&
                  may('paymentTexts.archive') && (
                    <RowButtons name={text} onArchive={() => archive.mutate({ id, version })} />
                  ),
              },
            ]}
          />
          {may('paymentTexts.add') && <AddText key={count} onSaved={() => setCount(count + 1)} />}
        </>
      )}
    </QueryView>
  )
}

const Words = () => {
  const { t } = useTranslation('bank')
  const may = useMay()
  const words = useApiQuery('blockedWords.list', {})
  const archive = useApiCommand('blockedWords.archive')
  const [count, setCount] = useState(0)
  return (
    <QueryView query={words}>
      {(own) => (
        <>
          {own.length > 0 && (
            <SimpleTable
              label={t('texts.blocked')}
              framed
              rows={own}
              rowKey={({ id }) => id}
              columns={[
                { header: t('texts.word'), cell: ({ word }) => word },
                { header: t('texts.campaign'), cell: ({ campaign }) => campaign?.label },
                {
                  header: t('match.actions'),
                  buttons: true,
                  cell: ({ id, version, word }) =>
                    may('blockedWords.archive') && (
                      <RowButtons name={word} onArchive={() => archive.mutate({ id, version })} />
                    ),
                },
              ]}
            />
          )}
          {may('blockedWords.add') && <AddWord key={count} onSaved={() => setCount(count + 1)} />}
        </>
      )}
    </QueryView>
  )
}
