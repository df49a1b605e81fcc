/** What MapLibre says by itself, in the language of the page: only the hint for pages that scroll past the map. */
export function gestureWords(language: 'nl' | 'en'): Record<string, string> {
  const nl = language === 'nl';
  return {
    'Map.Title': nl ? 'Kaart' : 'Map',
    'CooperativeGesturesHandler.WindowsHelpText': nl
      ? 'Ctrl met het muiswiel zoomt'
      : 'Use Ctrl and the wheel to zoom',
    'CooperativeGesturesHandler.MacHelpText': nl ? '⌘ met het muiswiel zoomt' : 'Use ⌘ and the wheel to zoom',
    'CooperativeGesturesHandler.MobileHelpText': nl
      ? 'Schuif de kaart met twee vingers'
      : 'Use two fingers to move the map',
  };
}
