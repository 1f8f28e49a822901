import { Text, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { qualityFilters } from '../../../shared/contract/quality.ts'
import { qualityKinds } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import classes from './quality.module.css'

type Filters = Partial<Record<(typeof qualityFilters)[number], string[]>>
type Props = { chosen: Filters; onChoose: (filters: Filters) => void }

/** What is looked for, and how much there is of each: the way into the list, and to the rooms with lists of their own. */
export const KindsList = ({ chosen, onChoose }: Props) => {
  const { t } = useTranslation('quality')
  const format = useFormat()
  const { words } = useVocabulary()
  const named = words('qualityKinds')
  const { kind: picked = [], ...others } = chosen
  const only = picked.length === 1 ? qualityKinds.find((kind) => kind === picked[0]) : undefined
  const entry = (kind: string, label: string, found: number) => (
    <li key={kind}>
      <UnstyledButton
        className={classes.kind}
        aria-pressed={kind === 'all' ? picked.length === 0 : only === kind}
        onClick={() => onChoose(kind === 'all' ? others : { ...others, kind: [kind] })}
      >
        <span>{label}</span>
        <span className={classes.count}>{format.number(found)}</span>
      </UnstyledButton>
    </li>
  )
  return (
    <QueryView query={useApiQuery('quality.counts', {})}>
      {({ kinds, openDuplicates, notCompared, openBankLines }) => (
        <section aria-label={t('kinds')}>
          <ul className={classes.kinds}>
            {entry(
              'all',
              t('all'),
              kinds.reduce((sum, { found }) => sum + found, 0),
            )}
            {kinds.map(({ kind, found }) => entry(kind, named[kind] ?? kind, found))}
          </ul>
          <ul className={classes.kinds}>
            <li>
              <Link to="/people" search={{ tab: 'duplicates' }} className={classes.kind}>
                <span>
                  {t('duplicates')}
                  {notCompared > 0 && (
                    <Text component="span" display="block" size="xs" c="dimmed">
                      {t('notCompared', { persons: format.number(notCompared) })}
                    </Text>
                  )}
                </span>
                <span className={classes.count}>{format.number(openDuplicates)}</span>
              </Link>
            </li>
            <May channel="bankLines.list">
              <li>
                <Link to="/fund/books" search={{ tab: 'bank' }} className={classes.kind}>
                  <span>{t('bankLines')}</span>
                  <span className={classes.count}>{format.number(openBankLines)}</span>
                </Link>
              </li>
            </May>
          </ul>
          <p className={classes.explained}>
            {t(`explained.${only ?? 'all'}`)}
            {only === 'not_confirmed' && (
              <>
                {' '}
                <Link to="/people" search={{ tab: 'round' }}>
                  {t('toRound')}
                </Link>
              </>
            )}
          </p>
        </section>
      )}
    </QueryView>
  )
}
