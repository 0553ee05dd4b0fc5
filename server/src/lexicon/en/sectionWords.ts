// Words by which the parts of an article are told apart: date lines, bylines, captions, page furniture.

export const monthNames: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

export const weekdayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** What may stand in a line with the publication date beside the date. */
export const dateLineWords: ReadonlySet<string> = new Set(
  (
    'published updated posted date dated issued created modified last first on at of the day st nd rd th am pm a p m noon ' +
    'midnight utc gmt est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist hst aest aedt local time ' +
    'h hrs'
  ).split(' '),
);

/** Openings of a caption, before a colon. */
export const captionLabels: ReadonlySet<string> = new Set(
  (
    'photo,photos,caption,image,images,picture,pictures,photograph,file photo,file image,illustration,graphic,photo credit,' +
    'image credit,picture credit,photo caption,image caption,image source,photo source,photo courtesy,photo by,image copyright'
  ).split(','),
);

/** Jobs that follow the name in a byline without "by". */
export const bylineRoles: ReadonlySet<string> = new Set(
  (
    'writer,staff writer,senior writer,staff,reporter,staff reporter,senior reporter,correspondent,chief correspondent,' +
    'foreign correspondent,special correspondent,political correspondent,editor,political editor,contributing writer,' +
    'contributor,columnist,associated press,reuters,special to'
  ).split(','),
);

/** Capitals in front of a dash that name no place: "BREAKING NEWS - …". */
export const notPlaces: ReadonlySet<string> = new Set(
  (
    'BREAKING NEWS UPDATE LIVE WATCH EXCLUSIVE NATO OPEC ASEAN UNESCO UNICEF ANALYSIS OPINION EXPLAINER REVIEW INTERVIEW ' +
    'CORRECTION CORRECTED REFILE WRAPUP FACTBOX TIMELINE VIDEO PHOTOS NOTE WARNING URGENT FLASH ALERT STOP'
  ).split(' '),
);

/** Buttons of a page: a short line of nothing else is page furniture. */
export const shareWords: ReadonlySet<string> = new Set(
  (
    'share tweet facebook twitter x whatsapp telegram vk vkontakte linkedin pinterest reddit email e-mail mail print pocket ' +
    'messenger viber skype instagram youtube tiktok flipboard tumblr odnoklassniki ok livejournal rss copy link save like ' +
    'pin comments comment bookmark'
  ).split(' '),
);

/** Of shareWords, those that stand alone as a line often enough to be a button. */
export const loneShareWords: ReadonlySet<string> = new Set(
  'share tweet facebook twitter whatsapp telegram vkontakte linkedin pinterest print email e-mail comments odnoklassniki'.split(
    ' ',
  ),
);

/** Whole lines, in small letters and without final marks, that are page furniture. */
export const furnitureLines: ReadonlySet<string> = new Set(
  (
    'advertisement,advertisements,advertising,ad,sponsored,sponsored content,promoted content,read more,read more here,' +
    'read also,also read,see also,read next,related,related articles,related stories,related topics,related news,related posts,' +
    'related content,more on this story,more on this topic,more from this author,most read,most popular,most viewed,trending,' +
    'trending now,top stories,latest news,more news,you may also like,you might also like,recommended,recommended for you,' +
    'all rights reserved,continue reading,continue reading the main story,story continues below,story continues below advertisement,' +
    'article continues below,article continues below advertisement,article continues after advertisement,skip advertisement,' +
    'skip to content,skip to main content,back to top,go to top,sign in,log in,sign up,subscribe,subscribe now,leave a comment,' +
    'add a comment,post a comment,view comments,show comments,no comments,send to a friend,print this article,printer friendly version,' +
    'print version,email this article,share,share this,share this article,share this story,share this page,share this post,share this with,' +
    'share this on,copy link,link copied,load more,show more,view gallery,view all,home,loading,cookie settings,privacy policy,' +
    'terms of use,terms and conditions,download our app,get the app'
  ).split(','),
);

/** Labels whose line points away from the article: "Read also: Another headline". */
export const pointerLabels: ReadonlySet<string> = new Set(
  (
    'read more,read also,also read,see also,read next,related,related article,related articles,related story,related stories,' +
    "related topics,more on this,more on this story,you may also like,don’t miss,don't miss,tags,topics,filed under,share this," +
    'share on,recommended,watch also,also on'
  ).split(','),
);
