/** What the organisation keeps itself: how it is marked, and the small forms to write it down. */
export { DeskEditor } from './DeskEditor';
export { Editor } from './Editor';
export { useEditorDone } from './editor-done';
export { LokaalFout } from './LokaalFout';
export { noteAdvice } from './note-advice';
export { NoteField } from './NoteField';
export { OwnDeskNote, OwnNote } from './OwnNote';
export { StatusBadge } from './StatusBadge';
export { StatusEditor } from './StatusEditor';
export { standWoord, words as lokaalWords } from './words';
