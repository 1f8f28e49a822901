// How a report looks in Word: the quiet look of paper, in a face every computer has.
import { type IStylesOptions, LineRuleType } from 'docx'

const ink2 = '4A5567'
const lines = { line: 276, lineRule: LineRuleType.AUTO }

/** Every style says its size; the language is that of the whole file, for the spelling and for those who listen to it. */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: '10pt', language: { value: language } },
      paragraph: { spacing: { after: 120, ...lines } },
    },
    title: { run: { size: '20pt', bold: true }, paragraph: { spacing: { after: 80, ...lines } } },
    heading1: {
      run: { size: '13pt', bold: true },
      paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { size: '11pt', bold: true },
      paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
    },
  },
  paragraphStyles: [
    { id: 'kind', name: 'Kind', run: { size: '9pt', color: ink2 }, paragraph: { spacing: { after: 40 } } },
    { id: 'meta', name: 'Meta', run: { size: '9pt', color: ink2 }, paragraph: { spacing: { after: 240 } } },
    { id: 'lead', name: 'Lead', run: { size: '11.5pt' }, paragraph: { spacing: { after: 160 } } },
    { id: 'plain', name: 'Plain', paragraph: { spacing: { after: 120 } } },
    { id: 'note', name: 'Note', run: { size: '8.5pt', color: ink2 } },
    { id: 'draft', name: 'Draft', run: { bold: true } },
    {
      id: 'cellHead',
      name: 'Head of a column',
      run: { size: '8.5pt', bold: true, color: ink2 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'cell', name: 'Cell', run: { size: '9pt' }, paragraph: { spacing: { after: 0 } } },
    {
      id: 'cellNote',
      name: 'Note in a cell',
      run: { size: '8pt', color: ink2 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'gap', name: 'Gap', run: { size: '6pt' }, paragraph: { spacing: { after: 60 } } },
    { id: 'foot', name: 'Foot', run: { size: '8pt', color: ink2 }, paragraph: { spacing: { after: 0 } } },
  ],
})
