/** Windows the layout has to work in: phones, tablets, laptops, screens. */
export const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1366, height: 600 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];
