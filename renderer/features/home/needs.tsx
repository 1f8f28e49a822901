import { Title, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import blocks from '../../components/blocks.module.css'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import classes from './home.module.css'

type Need = Output<'home.needs'>[number]

/** What somebody has to do, the most pressing first; each row opens its record. */
export const Needs = ({ on }: { on: string }) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  const id = useId()
  const open = useOpenNeed()
  const needs = useApiQuery('home.needs', { on })
  return (
    <section className={blocks.card} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {t('needs.title')}
      </Title>
      <QueryView query={needs}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{t('needs.none')}</p>
          ) : (
            <ul className={classes.needs} tabIndex={0} aria-labelledby={id}>
              {rows.map((need) => (
                <li key={`${need.kind}${need.id}`}>
                  <UnstyledButton className={classes.need} onClick={() => open(need)}>
                    <span>{t(`needs.kind.${need.kind}`)}</span>
                    <span>{[need.label, need.detail].filter(Boolean).join(' · ')}</span>
                    <span>{need.on ? format.date(need.on, 'short') : ''}</span>
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

const useOpenNeed = () => {
  const navigate = useNavigate()
  return ({ entity, id }: Need) => {
    if (entity === 'person') void navigate({ to: '/people/$id', params: { id } })
    else if (entity === 'proceeding') void navigate({ to: '/proceedings/$id', params: { id } })
    else if (entity === 'letter') void navigate({ to: '/letters/$id', params: { id } })
    else if (entity === 'payment') void navigate({ to: '/fund/payments/$id', params: { id } })
    else if (entity === 'aid_request') void navigate({ to: '/fund/requests/$id', params: { id } })
    else if (entity === 'currency_exchange' || entity === 'remittance')
      void navigate({ to: '/fund', search: { tab: 'signatures' } })
    else void navigate({ to: '/fund' })
  }
}
