import { useTranslation } from 'react-i18next'
import type { ListName } from '../../../shared/contract/views.ts'
import { CheckField } from '../form/check-field.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { setFilters, type ViewState } from './use-list-state.ts'
import type { SavedView } from './use-saved-views.ts'

type Props = { list: ListName; onClose: () => void } & (
  { state: ViewState<string, string>; onSaved: (id: string) => void; view?: undefined } | { view: SavedView }
)

const unnamed: { name: string; shared: boolean } = { name: '', shared: false }

/** What the view is called, and who sees it. */
export const ViewDialog = (props: Props) =>
  props.view ? <RenameView view={props.view} onClose={props.onClose} /> : <NewView {...props} />

const NewView = ({
  list,
  state,
  onSaved,
  onClose,
}: {
  list: ListName
  state: ViewState<string, string>
  onSaved: (id: string) => void
  onClose: () => void
}) => {
  const { t } = useTranslation('views')
  const { filters, ...rest } = state
  const form = useRecordForm({
    channel: 'views.create',
    initial: unnamed,
    input: (values) => ({
      list,
      ...values,
      state: { ...rest, filters: setFilters(filters) },
    }),
    draft: null,
    onSaved: ({ id }) => {
      onSaved(id)
      onClose()
    },
  })
  return (
    <FormDialog title={t('views.newTitle')} form={form} onClose={onClose} size="md">
      <TextField label={t('views.name')} required first {...form.field('name')} />
      <CheckField label={t('views.forAll')} {...form.field('shared')} />
    </FormDialog>
  )
}

const RenameView = ({ view, onClose }: { view: SavedView; onClose: () => void }) => {
  const { t } = useTranslation('views')
  const { id, version, shared, state } = view
  const form = useRecordForm({
    channel: 'views.update',
    initial: { name: view.name },
    input: ({ name }) => ({ id, version, name, shared, state }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('views.renameTitle')} form={form} onClose={onClose} size="md">
      <TextField label={t('views.name')} required first {...form.field('name')} />
    </FormDialog>
  )
}
