"""Photo credits, gallery and player labels, Japanese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "ja/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(写真|画像|撮影|提供|画像提供|写真提供|イラスト|動画|図版|作図|写真・図版|撮影・文)(：|:|＝|=|／)*",
        "(写真|画像|イラスト|図)(は|)(イメージ|イメージです|はイメージです|はイメージ|提供)", "※(写真|画像)はイメージです",
        "(写真|画像|photo)(は|)(AFP|ロイター|Getty Images|AP|共同|時事|PIXTA|iStock|アフロ|共同通信|時事通信|アマナイメージズ)",
        "Photo(：|: |:|by |by|／)*", "(Getty Images|アフロ|PIXTA|AFP時事|ロイター|AP|共同通信社|時事通信|iStock|gettyimages)",
        "(クリック|タップ|画像を|画像をクリック|写真をクリック)(すると|して|で|)(拡大|拡大表示|拡大します|拡大画像|拡大できます)",
        "画像を拡大(する|)", "拡大する", "拡大", "拡大画像を見る", "写真を拡大",
    ),
    strength=Strength.HINT,
    hits=(
        "写真：共同通信", "画像提供：市役所", "Photo: Jane Doe", "写真はイメージ", "※写真はイメージです", "写真はAFP", "Getty Images",
        "クリックすると拡大", "画像を拡大する",
    ),
    misses=(
        "写真は橋の上で撮影された", "画像を見た市民は驚いた",
    ),
)

GALLERY = line_rule(
    "ja/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "(フォト|写真|画像|動画)(ギャラリー|一覧|特集|アルバム|ニュース|集|をもっと見る|を見る|を拡大する|を拡大|をすべて見る)",
        "フォト", "フォトギャラリーを見る", "画像ギャラリー（全#枚）", "(画像|写真)#( |)枚(目|)", "(画像|写真)全#( |)枚",
        "(画像|写真)#/#", "スライドショー(を見る|)", "全画像を見る", "画像はこちら", "すべての(写真|画像)を見る", "全#枚",
    ),
    hits=(
        "画像12枚", "写真12/20", "フォトギャラリー", "スライドショーを見る", "すべての写真を見る",
    ),
    misses=(
        "写真集が発売された", "動画特集の裏側を聞いた",
    ),
)

PLAYER = line_rule(
    "ja/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(動画|音声|ビデオ|映像)を(再生|再生する|見る|聞く|視聴|視聴する|停止|ミュート)", "再生(する|停止|リスト|中|速度|)",
        "(この|)(記事|ニュース)を(聴く|聞く|音声で聞く|音声で聴く|読み上げる|読み上げ)", "音声読み上げ", "読み上げ(る|を開始|を停止|)",
        "(お使いの|ご利用の)ブラウザ(ー|)(は|では)*(対応していません|再生できません|サポートしていません)",
        "(お使いの|ご利用の)ブラウザ(ー|)(は|では)*(対応しておりません|表示できません)",
        "動画(はこちら|が再生できない方はこちら|プレーヤー|プレイヤー|一覧へ)", "YouTubeで(見る|見る：*|動画を見る)",
        "ミュート(解除|を解除|)", "全画面(表示|)", "字幕",
    ),
    hits=(
        "お使いのブラウザは動画の再生に対応していません", "動画を再生", "再生する", "この記事を聴く", "読み上げる", "動画はこちら",
        "ミュート解除", "全画面表示",
    ),
    misses=(
        "再生エネルギーの普及", "動画を見る子どもが増えた", "読み上げられた名前",
    ),
)

PLAYER_SENTENCE = line_rule(
    "ja/player-sentence",
    label=Label.PLAYER,
    why="A standard sentence of a player or a summary box.",
    pattern=phrases(
        "JavaScriptを(ON|オン|有効)にして(ください|下さい|ご覧ください)", "このページ(では|は)JavaScriptを使用しています。*",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "JavaScriptをONにしてください。", "このページではJavaScriptを使用しています。JavaScriptをONにしてください。",
        "JavaScriptをONにしてください",
    ),
    misses=(
        "電源をONにしてください。", "このページでは橋の歴史を紹介しています。",
    ),
)
