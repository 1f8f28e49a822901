// The files of a run: each is made when it is asked for, from the letters as they were registered.
import type { Output } from '../../../../shared/contract/index.ts'
import { invoke } from '../../../api/invoke.ts'

type Letters = Output<'writing.run'>['letters']
/** A file for every letter. */
export type Each = { kind: 'pdf' } | { kind: 'word'; templateId: string | null }

const docx = () => import('../../../lib/docx/index.ts')

/** All letters in one file of Word, each on pages of its own. */
export const wordOfAll = async (letters: Letters): Promise<Uint8Array> =>
  (await docx()).lettersAsDocx(letters.map(({ merged }) => merged))

/** Makes the file of one letter after the other; what a template of the office's own must be read for, is read once. */
export const makerOf = async (runId: string, each: Each) => {
  if (each.kind === 'pdf')
    return {
      ending: 'pdf',
      make: ({ id }: Letters[number]) => invoke('report.render', { runId, of: 'letters', letterId: id }),
    }
  const { assertWordTemplate, lettersAsDocx, fillWordTemplate } = await docx()
  const template =
    each.templateId === null ? null : (await invoke('documents.open', { id: each.templateId })).bytes
  // It may have been kept by a version that knew other names.
  if (template) assertWordTemplate(template)
  return {
    ending: 'docx',
    make: async ({ merged }: Letters[number]) =>
      template ? fillWordTemplate(template, merged) : lettersAsDocx([merged]),
  }
}
