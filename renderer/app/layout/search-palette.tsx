import { Spotlight, spotlight } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { searchGroups } from '../../../shared/contract/search.ts'
import { mask } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import { type Recent, recent, recents } from '../../api/recents.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { openListSearched } from '../../components/table/use-list-state.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useOpenRecord } from '../../lib/use-open-record.ts'
import { recordIcons } from '../rooms.ts'
import { overlayTransition } from '../theme.ts'

const groupsShown = ['people', ...searchGroups] as const
type Hit = Omit<Recent, 'group'> & { group: (typeof groupsShown)[number] } & Partial<
    Pick<Output<'search.all'>[number], 'detail' | 'amount' | 'at'>
  >
/** The tables of what is opened by its own id. */
const entities: Partial<Record<Hit['group'], string>> = {
  people: 'person',
  households: 'household',
  organisations: 'organisation',
  letters: 'letter',
}

/** Ctrl+K: everything by name or number, in any script; the program searches, this only shows. */
export const SearchPalette = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 120)
  const people = useApiQuery('search.people', { text, limit: 6 }, { enabled: text !== '', keep: true })
  const found = useApiQuery('search.all', { text }, { enabled: text !== '', keep: true })
  const last = useQuery({ queryKey: ['recents', opened], queryFn: recents, enabled: opened, gcTime: 0 })
  const persons = (people.data?.items ?? []).map(({ personId, ref, displayName, matchedName }) => ({
    group: 'people' as const,
    id: personId,
    ref,
    label: displayName,
    // Says why it was found: the stored spelling that fits.
    ...(matchedName !== displayName && { detail: matchedName }),
  }))
  const hits: readonly Hit[] = text === '' ? [] : [...persons, ...(found.data ?? [])]
  const groups = groupsShown.map((group) => ({
    group: t(`search.group.${group}`),
    hits: hits.filter((hit) => hit.group === group),
  }))
  const { masked } = useMasking()
  const format = useFormat()
  const openedLast = masked ? (last.data ?? []).map((each) => mask(recent, each)) : (last.data ?? [])
  const shown = text === '' ? [{ group: t('search.recent'), hits: openedLast }] : groups
  const openRecord = useOpenRecord()
  const open = ({ group, id, ref, at }: Hit) => {
    if (group === 'donations') {
      // A gift has no page of its own: its list shows it alone.
      openListSearched('donations.list', ref)
      return void navigate({ to: '/fund/income', search: { tab: 'donations', id } })
    }
    const entity = group === 'payments' ? 'disbursement' : (at?.entity ?? entities[group] ?? '')
    return openRecord({ entity, id: at?.id ?? id }, group === 'documents' ? 'files' : undefined)
  }
  const filled = shown.filter((each) => each.hits.length > 0)
  /** What is found comes later than what is typed, so nothing is marked yet: Enter then means the first. */
  const openFirst = ({ key, currentTarget }: KeyboardEvent) => {
    const [first] = filled[0]?.hits ?? []
    const isMarked = currentTarget.closest('[role="dialog"]')?.querySelector('[data-action][data-selected]')
    if (key !== 'Enter' || !first || isMarked) return
    open(first)
    spotlight.close()
  }
  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      attributes={{ content: { 'aria-label': t('search.label') } }}
      transitionProps={{ ...overlayTransition, transition: 'pop' }}
      maxHeight={480}
      scrollable
    >
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        type={masked ? 'password' : 'text'}
        autoComplete="off"
        onKeyDown={openFirst}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {filled.map(({ group, hits: each }) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {each.map((hit: Hit) => {
              const HitIcon = recordIcons[hit.group]
              const amount = hit.amount && format.money(hit.amount.minor, hit.amount.currency)
              return (
                <Spotlight.Action
                  key={hit.id}
                  label={hit.label}
                  description={[hit.ref, amount, hit.detail].filter(Boolean).join(' · ')}
                  leftSection={<HitIcon size={18} aria-hidden />}
                  onClick={() => open(hit)}
                />
              )
            })}
          </Spotlight.ActionsGroup>
        ))}
        {filled.length === 0 && (
          <Spotlight.Empty>{text ? t('search.nothing') : t('search.startTyping')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
