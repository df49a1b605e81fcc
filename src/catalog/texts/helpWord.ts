import type { Text } from '../../domain/text';

/** The word on the button that opens the help; the help itself comes later. */
export const HELP_WORD: Text = { nl: 'Hulp', en: 'Help' };
