/**
 * Stands in for Swiper, which Microsoft's renderer imports for its Carousel. None of our cards has one, and a card
 * from elsewhere that does will say so instead of sliding.
 */
export default class Swiper {
  constructor() {
    throw new Error("The rehearsal room does not draw a Carousel.");
  }
}

export const A11y = {};
export const Autoplay = {};
export const History = {};
export const Keyboard = {};
export const Navigation = {};
export const Pagination = {};
export const Scrollbar = {};
