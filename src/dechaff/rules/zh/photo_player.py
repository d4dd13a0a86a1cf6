"""Photo credits, gallery and player labels, Chinese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PLAYER = line_rule(
    "zh/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(播放|暂停|停止|重播|全屏|静音|取消静音|收听|朗读|播报|音量|倍速|画质|重新播放|自动播放|循环播放|退出全屏|进入全屏)",
        "(播放|暫停|停止|重播|全屏|靜音|取消靜音|收聽|朗讀|播報|音量|倍速|畫質|重新播放|自動播放|循環播放|退出全屏|進入全屏)",
        "(播放|点击播放|观看|收看|查看)(视频|音频|影片|录音|直播)", "(播放|點擊播放|觀看|收看|查看)(視頻|音頻|影片|錄音|直播)",
        "(收听|聆听|朗读|播放|听)(本文|全文|文章|新闻|语音|这篇文章)", "(收聽|聆聽|朗讀|播放|聽)(本文|全文|文章|新聞|語音|這篇文章)",
        "点击(收听|播放|朗读|观看)", "點擊(收聽|播放|朗讀|觀看)", "视频加载中", "視頻加載中", "正在加载视频", "正在加載視頻",
        "视频加载失败*", "視頻加載失敗*", "您的浏览器不支持*(视频|音频|播放|video|audio|HTML5|Flash|iframe|框架)*",
        "您的瀏覽器不支持*(視頻|音頻|播放|video|audio|HTML5|Flash|iframe|框架)*", "请(下载|安装|升级|更新)*Flash(Player|播放器|插件)*",
        "請(下載|安裝|升級|更新)*Flash(Player|播放器|插件)*", "选择朗读音色", "選擇朗讀音色", "语音播报", "語音播報", "语音朗读",
        "語音朗讀", "语音阅读", "語音閱讀", "嵌入代码", "嵌入代碼", "下一个视频", "下一個視頻", "(接下来|即将)播放", "(接下來|即將)播放",
        "弹幕", "彈幕", "关闭弹幕", "關閉彈幕", "倒退( |)#( |)秒", "快进( |)#( |)秒", "快進( |)#( |)秒", "用*听新闻", "用*聽新聞",
        "听新闻", "聽新聞", "听文章", "聽文章", "音频播放器", "音頻播放器", "视频播放器", "視頻播放器", "影音播放",
    ),
    hits=(
        "视频加载失败，请重试", "您的浏览器不支持 video 标签", "请安装最新的Flash播放器观看", "用手机听新闻", "点击播放", "播放",
        "播放视频", "收听本文", "点击收听", "接下来播放",
    ),
    misses=(
        "收听率创下新高", "播放视频的平台被罚款", "朗读全文的孩子只有六岁",
    ),
)

PLAYER_SENTENCE = line_rule(
    "zh/player-sentence",
    label=Label.PLAYER,
    why="A standard sentence of a player or a summary box.",
    pattern=phrases(
        "(您|你)的JavaScript关闭或*Flash播放器过时", "(您|你)的JavaScript關閉或*Flash播放器過時",
        "(您|你)的浏览器不支持*，(请|建议)(升级|使用|更换)*", "(您|你)的瀏覽器不支持*，(請|建議)(升級|使用|更換)*",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "您的JavaScript关闭或你的Adobe Flash播放器过时。", "您的浏览器不支持视频播放，请升级浏览器",
    ),
    misses=(
        "您的视频已经过时。", "您的浏览器不支持吗？请问。",
    ),
)
