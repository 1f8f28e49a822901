import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FreeTextField } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import classes from './reports.module.css'

type Props = {
  runId: string
  /** Makes the report again with these free texts in it. */
  onFreeTexts: (fields: FreeTextField[]) => void
}

/** What a report names, what it leaves out and why; and which free texts a partner could be given. */
export const TellingPanel = ({ runId, onFreeTexts }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  return (
    <QueryView query={useApiQuery('reports.telling', { runId })}>
      {(telling) =>
        telling && (
          <FactCard title={t('telling.title')}>
            <Stack gap="sm">
              <Text size="sm">
                {telling.named.length === 0
                  ? t('telling.nobody')
                  : t('telling.named', { count: telling.named.length })}
              </Text>
              {telling.named.length > 0 && (
                <ul className={classes.told}>
                  {telling.named.slice(0, 50).map(({ id, name, because }) => (
                    <li key={id}>
                      {name}
                      {because && `\u00a0– ${word('namingReasons', because)}`}
                    </li>
                  ))}
                </ul>
              )}
              <Text size="sm" fw={600}>
                {telling.removed.length === 0 ? t('telling.nothingRemoved') : t('telling.removed')}
              </Text>
              {telling.removed.length > 0 && (
                <ul className={classes.told}>
                  {telling.removed.map(({ thing, because, count }) => (
                    <li key={`${thing} ${because}`}>
                      {t('telling.removedLine', {
                        thing: word('removedThings', thing),
                        because: word('removedReasons', because),
                        number: count,
                      })}
                    </li>
                  ))}
                </ul>
              )}
              {telling.level === 'partner' && telling.texts.length > 0 && (
                <FreeTexts texts={telling.texts} onChoose={onFreeTexts} />
              )}
            </Stack>
          </FactCard>
        )
      }
    </QueryView>
  )
}

type Texts = { field: FreeTextField; isChosen: boolean; samples: string[]; count: number }[]

/** Each field of free text is read before it is let go, and chosen by itself. */
const FreeTexts = ({ texts, onChoose }: { texts: Texts; onChoose: (fields: FreeTextField[]) => void }) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const [chosen, setChosen] = useState(texts.filter(({ isChosen }) => isChosen).map(({ field }) => field))
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('telling.texts')}
      </Text>
      {texts.map(({ field, samples, count }) => (
        <div key={field}>
          <Checkbox
            label={t('telling.textsOf', { name: word('freeTextFields', field), number: count })}
            checked={chosen.includes(field)}
            onChange={() =>
              setChosen(chosen.includes(field) ? chosen.filter((each) => each !== field) : [...chosen, field])
            }
          />
          <ul className={classes.told}>
            {samples.map((sample) => (
              <li key={sample}>
                <q>{sample}</q>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Group>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(chosen)}>
          {t('telling.applyTexts')}
        </Button>
      </Group>
    </Stack>
  )
}
