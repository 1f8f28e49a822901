import { Button, Menu } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '../../../shared/contract/views.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { setFilters } from './use-list-state.ts'
import type { SavedViews } from './use-saved-views.ts'
import { ViewDialog } from './view-dialog.tsx'

type Props<Row, Sort extends string, Filter extends string> = {
  list: ListName
  saved: SavedViews<Row, Sort, Filter>
}

/** What can be done with the view that is shown, and how a new one is made of it. */
export const ViewMenu = <Row, Sort extends string, Filter extends string>({
  list,
  saved,
}: Props<Row, Sort, Filter>) => {
  const { t } = useTranslation('views')
  const may = useMay()
  const update = useApiCommand('views.update')
  const archive = useApiCommand('views.archive')
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null)
  const { shown, changed, viewState } = saved
  const mayMake = may('views.create')
  const mayChange = shown?.mayChange ?? false
  const isDefault = saved.defaultId === (shown?.id ?? null)
  const write = (part: { shared?: boolean; asShown?: boolean }) => {
    if (!shown) return
    const { id, version, name, shared } = shown
    const now = viewState()
    const state = part.asShown ? { ...now, filters: setFilters(now.filters) } : shown.state
    update.mutate(
      { id, version, name, shared: part.shared ?? shared, state },
      { onSuccess: () => part.asShown && saved.show(id) },
    )
  }
  const remove = () => {
    if (!shown) return
    saved.open(null)
    archive.mutate({ id: shown.id, version: shown.version })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" color="gray" leftSection={<IconBookmark size={16} aria-hidden />}>
            {t('views.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayChange && (
            <Menu.Item disabled={!changed} onClick={() => write({ asShown: true })}>
              {t('views.save')}
            </Menu.Item>
          )}
          {mayMake && <Menu.Item onClick={() => setDialog('new')}>{t('views.saveAs')}</Menu.Item>}
          <Menu.Item disabled={!changed} onClick={saved.reset}>
            {t('views.reset')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={isDefault} onClick={() => void saved.setDefault(shown?.id ?? null)}>
            {isDefault ? t('views.isDefault') : t('views.setDefault')}
          </Menu.Item>
          {shown && mayChange && (
            <>
              <Menu.Item onClick={() => setDialog('rename')}>{t('views.rename')}</Menu.Item>
              <Menu.Item onClick={() => write({ shared: !shown.shared })}>
                {shown.shared ? t('views.keepToMyself') : t('views.share')}
              </Menu.Item>
              <Menu.Item onClick={remove}>{t('views.delete')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'new' && (
        <ViewDialog list={list} state={viewState()} onSaved={saved.show} onClose={() => setDialog(null)} />
      )}
      {dialog === 'rename' && shown && (
        <ViewDialog list={list} view={shown} onClose={() => setDialog(null)} />
      )}
    </>
  )
}
