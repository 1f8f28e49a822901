import { Spotlight, spotlight } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { searchGroups } from '../../../shared/contract/search.ts'
import { mask } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import { recent, recents } from '../../api/recents.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { recordPaths } from '../rooms.ts'

type Group = keyof typeof recordPaths
const isGroup = (group: string): group is Group => group in recordPaths
const groupsShown = ['people', ...searchGroups] as const
type Hit = { group: (typeof groupsShown)[number]; id: string; ref: string; label: string; detail?: string }

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
  const groups = groupsShown.filter(isGroup).map((group) => ({
    group: t(`search.group.${group}`),
    hits: hits.filter((hit) => hit.group === group),
  }))
  const { masked } = useMasking()
  const openedLast = masked ? (last.data ?? []).map((each) => mask(recent, each)) : (last.data ?? [])
  const shown = text === '' ? [{ group: t('search.recent'), hits: openedLast }] : groups
  const open = ({ group, id }: Hit) => {
    if (isGroup(group)) void navigate({ to: recordPaths[group], params: { id } })
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
            {each.map((hit: Hit) => (
              <Spotlight.Action
                key={hit.id}
                label={hit.label}
                description={[hit.ref, hit.detail].filter(Boolean).join(' · ')}
                onClick={() => open(hit)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {filled.length === 0 && (
          <Spotlight.Empty>{text ? t('search.nothing') : t('search.startTyping')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
