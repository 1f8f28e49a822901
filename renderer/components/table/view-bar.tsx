import { useTranslation } from 'react-i18next'
import { dots } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import classes from './views.module.css'
import type { SavedView } from './use-saved-views.ts'

type Props = {
  views: readonly SavedView[]
  shown: SavedView | null
  changed: boolean
  onOpen: (view: SavedView | null) => void
}

/**
 * "All" and the saved views above the table; a dot where it is shown otherwise than it was saved. A name may say who
 * somebody is: while names are hidden the number of the view stands for it. What a view is saved by stays the name.
 */
export const ViewBar = ({ views, shown, changed, onOpen }: Props) => {
  const { t } = useTranslation('views')
  const { masked } = useMasking()
  return (
    <div className={classes.bar} role="group" aria-label={t('views.label')}>
      {[null, ...views].map((view, at) => {
        const isShown = view?.id === shown?.id
        return (
          <button
            key={view?.id ?? ''}
            type="button"
            className={classes.view}
            aria-pressed={isShown}
            onClick={() => onOpen(view)}
          >
            {view ? (masked ? `${dots} ${at}` : view.name) : t('views.all')}
            {isShown && changed && (
              <span className={classes.dot} role="img" aria-label={t('views.changed')} />
            )}
          </button>
        )
      })}
    </div>
  )
}
