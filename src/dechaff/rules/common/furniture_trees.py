"""The trees of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.

Fitted 2026-11-23, 6,140 pages, 390,849 lines. A positive score speaks for the article, in log odds.
"""

from collections.abc import Sequence


def score(signs: Sequence[float]) -> float:
    """How much a line with these signs looks like a line of the article, in log odds."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    total = 1.536
    total += ((((-0.422 if stems <= 19.0 else 0.062) if prose_share <= 0.05341 else ((-0.621 if near_above <= -0.997 else (-0.637 if
            gone_above <= 20.0 else -0.108)) if prose_below <= 14.0 else (-0.764 if commas <= 0.0 else (-0.685 if gone_below <= 65.0 else
            -0.178)))) if near_above <= -0.8824 else ((-0.284 if shared <= 0.0 else (-0.291 if gone_above <= 9.0 else 0.044)) if to_body
            <= 0.0 else (((-0.709 if shared <= 4.0 else -0.363) if body_below <= 0.07532 else (-0.675 if gone_below <= 39.0 else (-0.403
            if body_above <= 0.05796 else -0.005))) if stems <= 26.0 else ((-0.488 if prose_lines <= 21.0 else -0.0) if sentences <= 1.0
            else 0.05)))) if prose <= 0.5 else (((-0.022 if to_body <= 0.0 else (-0.558 if gone_above <= 55.0 else -0.032)) if body_above
            <= 0.7889 else (-0.17 if head <= 14.0 else -0.537)) if shared <= 2.0 else (((((-0.219 if stems <= 27.0 else 0.007) if
            body_below <= 0.2284 else 0.093) if words_above <= 15.0 else 0.12) if to_body <= 0.0 else (-0.497 if gone_above <= 46.0 else
            0.066)) if near_below <= 0.5127 else 0.148)))
    total += (((((0.021 if prose_above <= 1.0 else ((-0.057 if body_above <= 0.2835 else -0.383) if gone_above <= 20.0 else ((-0.056 if
            prose_share <= 0.8229 else -0.289) if prose_lines <= 30.0 else 0.047))) if prose_share <= 0.905 else 0.099) if body_above <=
            0.8784 else -0.226) if shared <= 4.0 else (((((-0.417 if gone_below <= 5.0 else 0.027) if words_below <= 12.0 else (0.125 if
            body_above <= 0.5536 else -0.107)) if gone_above <= 4.0 else (0.101 if commas <= 0.0 else 0.151)) if body_above <= 0.8784 else
            (-0.143 if near_above <= 1.156 else 0.07)) if copies <= 1.5 else (-0.064 if body_above <= 0.3538 else -0.486))) if to_body <=
            0.0 else (((-0.403 if commas <= 0.0 else 0.065) if prose_share <= 0.05341 else ((-0.465 if cohesion <= 0.3333 else (-0.4 if
            words <= 31.0 else -0.127)) if gone_below <= 99.0 else -0.182)) if gone_above <= 68.0 else (((-0.375 if body_above <= 0.09804
            else (0.023 if body_above <= 0.9342 else -0.208)) if words <= 15.0 else ((-0.332 if cohesion <= 0.08974 else 0.05) if commas
            <= 0.0 else 0.075)) if body_below <= 0.9522 else -0.346)))
    total += ((((-0.248 if gone_below <= 20.0 else (-0.098 if cohesion <= 0.4706 else 0.061)) if to_body <= 0.0 else (-0.33 if gone_below
            <= 81.0 else (-0.263 if body_below <= 0.0 else (-0.218 if gone_above <= 39.0 else (0.056 if body_below <= 0.9279 else
            -0.17))))) if sentences <= 0.0 else (-0.154 if words <= 36.0 else (0.079 if body_above <= 0.7514 else (-0.212 if words_above
            <= 12.0 else 0.02)))) if prose <= 0.5 else ((((-0.102 if prose_above <= 1.0 else -0.31) if cohesion <= 0.1818 else ((-0.009 if
            prose_above <= 1.0 else -0.317) if gone_below <= 39.0 else 0.063)) if words <= 42.0 else ((0.079 if prose_lines <= 16.0 else
            -0.209) if gone_below <= 10.0 else (-0.041 if gone_above <= 9.0 else 0.122))) if near_below <= 0.2256 else ((((-0.085 if
            gone_above <= 4.0 else 0.137) if prose_above <= 1.0 else (-0.259 if stems <= 20.0 else -0.002)) if gone_below <= 4.0 else
            (0.082 if stems <= 12.0 else 0.151)) if head <= 40.0 else ((-0.373 if gone_above <= 7.0 else 0.007) if gone_below <= 5.0 else
            (0.111 if to_body <= 0.0 else -0.164)))))
    total += ((((-0.321 if gone_above <= 3.0 else ((-0.212 if gone_below <= 5.0 else -0.013) if body_above <= 0.7692 else -0.2)) if words
            <= 18.0 else (((-0.259 if gone_above <= 2.0 else (0.115 if prose_lines <= 27.0 else -0.078)) if prose_above <= 1.0 else
            (-0.033 if head <= 19.0 else -0.234)) if gone_below <= 5.0 else ((-0.002 if cohesion <= 0.1538 else 0.139) if head <= 19.0
            else (((-0.247 if near_above <= 1.551 else 0.016) if body_below <= 0.1436 else 0.098) if copies <= 1.5 else -0.305)))) if
            to_body <= 0.0 else (-0.271 if commas <= 5.0 else 0.018)) if gone_above <= 68.0 else (((-0.115 if body_below <= 0.03725 else
            (-0.063 if gone_below <= 26.0 else 0.074)) if prose_above <= 44.0 else (((-0.304 if line_share <= 0.7097 else -0.045) if
            words_above <= 6.0 else (-0.239 if gone_below <= 39.0 else 0.026)) if digits <= 0.0 else (-0.146 if commas <= 1.0 else 0.06)))
            if shared <= 2.0 else (((0.084 if words <= 21.0 else 0.142) if body_above <= 0.9565 else -0.009) if body_below <= 0.9859 else
            (-0.221 if words <= 20.0 else -0.034))))
    total += (((((-0.211 if words <= 15.0 else 0.009) if gone_below <= 5.0 else (-0.021 if line_share <= 0.2424 else 0.083)) if
            prose_below <= 1.0 else ((-0.162 if prose_share <= 0.9582 else 0.006) if cohesion <= 0.3333 else (-0.154 if gone_above <= 18.0
            else 0.044))) if stems <= 15.0 else (((-0.336 if gone_above <= 3.0 else ((-0.128 if cohesion <= 0.2222 else 0.032) if quote <=
            0.5 else 0.102)) if prose_share <= 0.9301 else (-0.025 if gone_above <= 13.0 else 0.121)) if body_below <= 0.1436 else ((0.089
            if head <= 11.0 else (0.049 if body_above <= 0.4474 else -0.22)) if gone_above <= 2.0 else (0.03 if gone_below <= 3.0 else
            (0.042 if stop <= 0.5 else 0.138))))) if to_body <= 0.0 else ((((-0.239 if gone_above <= 55.0 else (-0.214 if body_above <=
            0.09804 else (0.031 if prose_below <= 40.0 else -0.127))) if colon <= 0.5 else 0.026) if words_above <= 15.0 else (-0.184 if
            gone_above <= 87.0 else (-0.137 if body_above <= 0.0 else 0.072))) if commas <= 3.0 else ((-0.132 if body_below <= 0.2105 else
            0.057) if bullet <= 0.5 else 0.123)))
    total += ((((-0.219 if cohesion <= 0.7179 else -0.131) if near_above <= 1.383 else (-0.135 if near_below <= 1.503 else 0.036)) if
            gone_below <= 54.0 else ((-0.182 if words_above_2 <= 3.0 else (0.01 if body_above <= 0.7 else (-0.221 if gone_above <= 87.0
            else -0.018))) if prose_lines <= 22.0 else (0.064 if prose_below <= 40.0 else -0.12))) if words <= 15.0 else (((((-0.146 if
            words_above <= 19.0 else 0.061) if cohesion <= 0.1538 else (-0.075 if gone_above <= 4.0 else 0.114)) if prose_above <= 2.0
            else ((-0.185 if gone_below <= 10.0 else (-0.148 if prose_lines <= 1.0 else (-0.05 if gone_above <= 87.0 else 0.117))) if
            words <= 138.0 else 0.113)) if body_above <= 0.8595 else ((-0.2 if shared <= 13.0 else (-0.235 if gone_above <= 14.0 else
            0.049)) if near_above <= 2.096 else 0.056)) if near_below <= 0.5127 else (((0.006 if capitals <= 0.5 else -0.247) if prose <=
            0.5 else ((0.025 if gone_below <= 2.0 else 0.139) if head <= 17.0 else (-0.067 if gone_above <= 4.0 else (0.047 if shared <=
            9.0 else 0.119)))) if copies <= 1.5 else -0.257)))
    total += (((((0.036 if to_body <= 0.0 else -0.115) if body_above <= 0.627 else (-0.239 if gone_above <= 39.0 else -0.01)) if
            words_above <= 13.0 else 0.054) if prose_below <= 1.0 else ((((-0.242 if gone_above <= 4.0 else -0.055) if to_body <= 0.0 else
            -0.189) if gone_below <= 65.0 else ((-0.177 if shared <= 0.0 else (-0.177 if gone_above <= 12.0 else -0.022)) if head <= 26.0
            else ((0.074 if prose_share <= 0.176 else -0.133) if body_below <= 0.108 else (-0.061 if gone_above <= 87.0 else 0.077)))) if
            stems <= 60.0 else 0.059)) if shared <= 4.0 else ((-0.158 if gone_below <= 8.0 else (-0.07 if words_above <= 3.0 else (0.008
            if colon <= 0.5 else 0.152))) if stop <= 0.5 else ((((-0.164 if gone_above <= 4.0 else 0.007) if gone_below <= 7.0 else
            ((0.096 if body_above <= 0.646 else (-0.161 if gone_above <= 23.0 else 0.035)) if gone_above <= 87.0 else 0.128)) if
            words_above <= 19.0 else (0.13 if cohesion <= 0.9091 else 0.002)) if body_above <= 0.8595 else ((-0.262 if gone_above <= 34.0
            else 0.036) if near_above <= 2.096 else 0.071))))
    total += (((((-0.182 if cohesion <= 0.65 else -0.074) if words <= 40.0 else (-0.105 if quote <= 0.5 else 0.062)) if gone_above <= 87.0
            else ((-0.166 if commas <= 0.0 else (0.037 if capitals <= 0.6 else -0.133)) if body_above <= 0.03476 else (((0.156 if capitals
            <= 0.5 else -0.128) if prose_share <= 0.176 else 0.025) if date <= 0.0 else -0.188))) if colon <= 0.5 else (0.001 if shared <=
            3.0 else 0.144)) if prose <= 0.5 else (((-0.211 if commas <= 1.0 else (-0.109 if words_above <= 25.0 else 0.03)) if gone_above
            <= 7.0 else (((-0.1 if commas <= 3.0 else 0.029) if words_above_2 <= 13.0 else ((0.034 if prose_lines <= 10.0 else -0.116) if
            words_above <= 13.0 else 0.087)) if shared <= 9.0 else 0.095)) if near_below <= 0.7256 else ((((-0.197 if near_above <= 1.156
            else 0.002) if gone_below <= 3.0 else ((0.082 if capitals <= 0.1604 else 0.001) if words <= 21.0 else 0.101)) if stems <= 20.0
            else ((0.08 if sentences <= 2.0 else -0.052) if gone_below <= 5.0 else 0.129)) if copies <= 1.5 else -0.222)))
    total += (((-0.094 if words_below <= 2.0 else ((-0.157 if gone_below <= 5.0 else (-0.11 if body_below <= 0.3138 else 0.008)) if
            gone_above <= 55.0 else (0.067 if link <= 0.5 else -0.284))) if to_body <= 0.0 else ((-0.172 if cohesion <= 0.875 else -0.079)
            if gone_below <= 81.0 else (-0.131 if body_below <= 0.0 else -0.002))) if commas <= 0.0 else ((((((((-0.207 if words_below <=
            3.0 else (0.005 if prose_share <= 0.176 else -0.136)) if prose_share <= 0.905 else (-0.15 if gone_above <= 55.0 else 0.066))
            if commas <= 7.0 else 0.013) if cohesion <= 0.5333 else (-0.153 if gone_above <= 26.0 else 0.063)) if line_share <= 0.8333
            else 0.074) if quote <= 0.5 else (0.106 if head <= 16.0 else (0.052 if prose_above <= 2.0 else -0.113))) if words_above_2 <=
            32.0 else (0.08 if bullet <= 0.5 else -0.111)) if body_below <= 0.1948 else ((0.028 if digits <= 0.04167 else -0.095) if stop
            <= 0.5 else (((-0.139 if stems <= 22.0 else -0.003) if gone_below <= 5.0 else (0.037 if shared <= 7.0 else 0.118)) if
            words_above <= 21.0 else 0.128))))
    total += (((((-0.075 if body_above <= 0.8055 else -0.197) if near_below <= 2.064 else -0.017) if gone_above <= 26.0 else ((-0.031 if
            gone_below <= 18.0 else (0.066 if sentences <= 2.0 else -0.283)) if prose_above <= 23.0 else -0.07)) if words <= 23.0 else
            ((-0.09 if gone_above <= 4.0 else (-0.093 if near_above <= 0.3066 else 0.096)) if gone_below <= 5.0 else (0.122 if head <=
            18.0 else ((-0.007 if shared <= 9.0 else 0.087) if copies <= 1.5 else -0.196)))) if prose_below <= 2.0 else ((((-0.121 if
            words_above <= 13.0 else 0.008) if capitals <= 0.2353 else (-0.069 if prose_above <= 2.0 else -0.16)) if commas <= 3.0 else
            (0.089 if prose_lines <= 9.0 else (0.058 if body_above <= 0.6647 else (-0.172 if words_above <= 21.0 else 0.04)))) if
            gone_below <= 65.0 else ((-0.011 if words_above_2 <= 2.0 else 0.087) if prose_below <= 40.0 else (((0.038 if head <= 5.0 else
            -0.167) if gone_above <= 87.0 else (0.03 if near_below <= -0.5541 else (-0.016 if capitals <= 0.1969 else -0.134))) if shared
            <= 4.0 else (-0.084 if gone_above <= 13.0 else 0.075)))))
    total += ((((-0.148 if cohesion <= 0.875 else -0.038) if commas <= 2.0 else (0.068 if prose_lines <= 11.0 else -0.108)) if gone_below
            <= 26.0 else (((-0.12 if quote <= 0.5 else 0.015) if words_above_2 <= 12.0 else (-0.099 if gone_above <= 34.0 else 0.042)) if
            body_below <= 0.07532 else ((-0.076 if words_above <= 1.0 else (0.132 if prose_share <= 0.176 else (-0.043 if cohesion <=
            0.3125 else 0.049))) if prose_below <= 40.0 else -0.102))) if stop <= 0.5 else ((((-0.05 if commas <= 2.0 else 0.098) if
            body_above <= 0.5536 else -0.162) if gone_above <= 8.0 else (-0.055 if cohesion <= 0.1538 else (((0.042 if prose_above <= 1.0
            else -0.042) if prose_share <= 0.9633 else 0.112) if stems <= 25.0 else 0.098))) if near_below <= 0.7873 else ((-0.129 if
            gone_below <= 4.0 else (-0.158 if body_below <= 0.2958 else 0.066)) if gone_above <= 2.0 else (((0.081 if words <= 36.0 else
            0.135) if head <= 14.0 else (((-0.05 if gone_above <= 26.0 else 0.08) if prose_lines <= 104.0 else -0.118) if body_below <=
            0.3474 else 0.1)) if cohesion <= 0.9667 else -0.04))))
    total += ((((((0.007 if body_above <= 0.5735 else (-0.044 if sentences <= 0.0 else (-0.211 if gone_above <= 87.0 else -0.024))) if
            near_above <= 1.675 else (-0.124 if gone_above <= 4.0 else (0.133 if prose_lines <= 7.0 else 0.037))) if link <= 0.5 else
            -0.252) if shared <= 14.0 else ((-0.041 if gone_above <= 4.0 else (-0.027 if commas <= 0.0 else 0.122)) if body_above <=
            0.7349 else 0.019)) if words_below <= 21.0 else (((0.071 if capitals <= 0.3333 else 0.013) if shared <= 9.0 else ((0.003 if
            stems <= 16.0 else 0.127) if head <= 21.0 else 0.068)) if copies <= 1.5 else -0.135)) if to_body <= 0.0 else ((((-0.129 if
            body_above <= 0.1364 else -0.01) if stems <= 14.0 else (-0.061 if sentences <= 0.0 else 0.066)) if body_above <= 0.7692 else
            (-0.025 if to_body <= 1.0 else (-0.17 if cohesion <= 0.5714 else -0.075))) if gone_above <= 87.0 else ((-0.116 if words <=
            26.0 else -0.017) if head <= 3.0 else ((-0.092 if body_above <= 0.1364 else 0.033) if stems <= 7.0 else (0.137 if prose_share
            <= 0.176 else 0.029)))))
    total += (((-0.123 if commas <= 0.0 else (-0.074 if stems <= 15.0 else 0.071)) if shared <= 0.0 else (((0.028 if prose_lines <= 4.0
            else (-0.072 if body_above <= 0.9147 else -0.148)) if near_above <= 2.296 else 0.032) if gone_below <= 46.0 else ((0.0 if
            prose_lines <= 23.0 else (-0.043 if body_below <= 0.05579 else (0.078 if body_below <= 0.9859 else -0.08))) if link <= 0.5
            else -0.178))) if words <= 23.0 else (((((-0.03 if gone_above <= 4.0 else 0.089) if prose_above <= 2.0 else -0.075) if
            prose_lines <= 16.0 else (-0.199 if gone_above <= 4.0 else (-0.174 if cohesion <= 0.4444 else -0.015))) if quote <= 0.5 else
            0.069) if gone_below <= 7.0 else ((((-0.06 if digits <= 0.0 else 0.036) if words_below <= 8.0 else 0.067) if shared <= 6.0
            else ((0.124 if cohesion <= 0.85 else -0.075) if prose_lines <= 19.0 else (0.085 if copies <= 1.5 else -0.114))) if body_above
            <= 0.7692 else (-0.156 if cohesion <= 0.1538 else ((0.073 if head <= 44.0 else (-0.133 if gone_above <= 55.0 else 0.053)) if
            prose_above <= 2.0 else -0.044)))))
    total += ((((((((0.038 if head <= 12.0 else -0.065) if gone_above <= 46.0 else (0.064 if body_below <= 0.8432 else -0.068)) if copies
            <= 1.5 else -0.157) if prose_lines <= 48.0 else (-0.057 if gone_below <= 8.0 else 0.071)) if date <= 0.0 else -0.143) if
            body_above <= 0.9147 else -0.092) if prose_above <= 10.0 else ((-0.04 if prose_lines <= 5.0 else (-0.07 if to_body <= 6.0 else
            -0.138)) if gone_below <= 81.0 else (-0.13 if words_below <= 2.0 else 0.0))) if words <= 23.0 else (((((-0.081 if cohesion <=
            0.1818 else 0.079) if prose_lines <= 9.0 else -0.165) if prose_above <= 23.0 else 0.038) if gone_above <= 13.0 else (((-0.114
            if commas <= 3.0 else 0.021) if cohesion <= 0.125 else (0.038 if prose_lines <= 104.0 else -0.159)) if prose_share <= 0.9383
            else 0.091)) if body_below <= 0.2464 else (((-0.045 if words_above <= 27.0 else 0.089) if gone_below <= 5.0 else (0.058 if
            words <= 33.0 else (0.107 if cohesion <= 0.9091 else (-0.152 if gone_above <= 34.0 else 0.086)))) if capitals <= 0.5 else
            (-0.179 if shared <= 19.0 else 0.045))))
    total += (((-0.114 if gone_above <= 87.0 else (-0.112 if head <= 8.0 else (0.072 if cohesion <= 0.2727 else -0.037))) if line_share <=
            0.1574 else (-0.078 if shared <= 0.0 else ((0.004 if prose_lines <= 11.0 else (-0.136 if body_below <= 0.2958 else -0.047)) if
            gone_above <= 12.0 else (-0.036 if words_above <= 2.0 else ((0.045 if sentences <= 2.0 else -0.242) if body_above <= 0.9565
            else -0.057))))) if words <= 23.0 else ((0.017 if cohesion <= 0.2222 else ((0.135 if prose_lines <= 11.0 else (((-0.117 if
            capitals <= 0.03333 else 0.082) if capitals <= 0.1667 else -0.042) if shared <= 12.0 else (0.095 if cohesion <= 0.9091 else
            -0.008))) if date <= 0.04762 else -0.129)) if body_above <= 0.5735 else ((-0.157 if words_above_2 <= 29.0 else -0.063) if
            gone_above <= 7.0 else ((((0.088 if prose_lines <= 20.0 else ((-0.178 if gone_above <= 39.0 else 0.01) if cohesion <= 0.5333
            else (-0.043 if gone_above <= 55.0 else 0.075))) if cohesion <= 0.9667 else -0.151) if link <= 0.5 else -0.152) if prose_above
            <= 2.0 else (-0.114 if gone_above <= 87.0 else 0.012)))))
    total += ((((-0.053 if to_body <= 6.0 else (-0.123 if cohesion <= 0.9667 else -0.014)) if near_above <= 1.837 else (-0.004 if quote <=
            0.5 else 0.119)) if gone_below <= 34.0 else ((-0.088 if gone_above <= 29.0 else ((-0.002 if prose_above <= 14.0 else -0.103)
            if to_body <= 10.0 else (-0.024 if stems <= 5.0 else 0.107))) if cohesion <= 0.3125 else ((((0.031 if body_above <= 0.5925
            else -0.057) if gone_above <= 46.0 else (0.091 if capitals <= 0.1667 else 0.034)) if copies <= 1.5 else -0.066) if sentences
            <= 2.0 else -0.24))) if words <= 32.0 else (((((0.06 if line_share <= 0.2222 else (-0.06 if near_below <= 1.0 else 0.075)) if
            shared <= 9.0 else 0.118) if cohesion <= 0.2222 else (((0.111 if head <= 15.0 else 0.061) if cohesion <= 0.9091 else -0.056)
            if link <= 0.5 else -0.081)) if capitals <= 0.6 else -0.083) if head <= 35.0 else (-0.13 if cohesion <= 0.25 else ((0.059 if
            body_above <= 0.4101 else (-0.046 if prose_lines <= 61.0 else -0.206)) if gone_above <= 26.0 else (0.067 if line_share <=
            0.625 else -0.02)))))
    total += ((((-0.134 if near_above <= 2.201 else -0.008) if gone_below <= 13.0 else (-0.092 if words_below <= 2.0 else ((-0.022 if
            body_above <= 0.7692 else -0.128) if gone_above <= 87.0 else 0.019))) if cohesion <= 0.3125 else (-0.045 if words_above <= 3.0
            else (-0.027 if gone_above <= 46.0 else (0.043 if date <= 0.04762 else -0.175)))) if commas <= 0.0 else (((((-0.071 if
            words_below <= 2.0 else ((-0.078 if words_below <= 14.0 else (0.089 if shared <= 5.0 else (-0.148 if cohesion <= 0.351 else
            0.043))) if words_above_2 <= 4.0 else (0.08 if date <= 0.04762 else -0.115))) if stems <= 47.0 else 0.096) if shared <= 9.0
            else (0.031 if words <= 33.0 else (0.135 if prose_lines <= 12.0 else (0.0 if gone_below <= 10.0 else 0.095)))) if body_above
            <= 0.5735 else ((0.109 if prose_share <= 0.176 else ((-0.064 if prose_lines <= 42.0 else 0.027) if body_above <= 0.9147 else
            -0.117)) if near_above <= 0.6976 else (-0.091 if cohesion <= 0.08974 else ((-0.082 if gone_above <= 4.0 else 0.032) if quote
            <= 0.5 else 0.089)))) if capitals <= 0.5 else -0.078))
    total += (((((((-0.022 if words_above_2 <= 6.0 else 0.102) if body_above <= 0.8963 else -0.08) if prose_lines <= 8.0 else (((-0.181 if
            gone_above <= 20.0 else -0.068) if body_below <= 0.4565 else -0.05) if cohesion <= 0.5333 else (-0.071 if body_below <= 0.5833
            else 0.01))) if words_below <= 21.0 else 0.014) if words_above <= 18.0 else ((((-0.156 if body_below <= 0.07532 else 0.003) if
            gone_above <= 2.0 else (0.106 if prose_lines <= 11.0 else 0.028)) if prose_lines <= 104.0 else -0.171) if copies <= 1.5 else
            -0.148)) if to_body <= 4.0 else (((0.009 if line_share <= 0.0 else -0.12) if body_below <= 0.09124 else 0.067) if prose_lines
            <= 5.0 else (-0.117 if gone_above <= 20.0 else -0.059))) if gone_above <= 87.0 else (((-0.077 if stop <= 0.5 else (-0.046 if
            line_share <= 0.6667 else (-0.115 if words <= 12.0 else 0.084))) if head <= 3.0 else ((0.123 if capitals <= 0.75 else -0.076)
            if prose_share <= 0.176 else (-0.063 if body_above <= 0.09804 else (0.044 if body_above <= 0.9147 else -0.015)))) if shared <=
            9.0 else (0.08 if digits <= 0.157 else -0.227)))
    total += (((((((-0.021 if words <= 48.0 else 0.073) if body_below <= 0.9279 else -0.095) if quote <= 0.5 else 0.097) if body_above <=
            0.5536 else ((-0.121 if cohesion <= 0.5714 else -0.053) if near_above <= 2.461 else -0.003)) if gone_above <= 55.0 else
            ((-0.022 if words_below <= 2.0 else ((-0.01 if commas <= 4.0 else 0.104) if prose_lines <= 16.0 else (-0.062 if gone_below <=
            7.0 else (0.082 if head <= 285.0 else -0.066)))) if body_below <= 0.9057 else (0.099 if prose_share <= 0.176 else (0.041 if
            capitals <= 0.1143 else -0.107)))) if words_above_2 <= 32.0 else (0.002 if stems <= 24.0 else 0.056)) if words_below <= 14.0
            else (((-0.046 if cohesion <= 0.9667 else 0.056) if to_body <= 15.0 else (0.111 if prose_share <= 0.176 else (-0.105 if
            gone_below <= 81.0 else 0.097))) if stop <= 0.5 else (((-0.0 if body_below <= 0.07532 else (0.051 if words <= 45.0 else (0.106
            if sentences <= 3.0 else (-0.058 if words_above_2 <= 4.0 else (0.095 if cohesion <= 0.6875 else -0.069))))) if link <= 0.5
            else -0.139) if copies <= 1.5 else -0.143)))
    total += ((((((-0.077 if cohesion <= 0.125 else (0.038 if prose_lines <= 18.0 else -0.042)) if words <= 84.0 else 0.1) if head <= 24.0
            else (((-0.067 if words <= 12.0 else 0.053) if prose_lines <= 8.0 else -0.085) if cohesion <= 0.5593 else -0.006)) if
            words_above <= 27.0 else ((0.031 if stems <= 25.0 else 0.108) if body_above <= 0.5536 else 0.011)) if body_above <= 0.9147
            else (-0.133 if cohesion <= 0.2 else (-0.087 if words_above <= 29.0 else 0.015))) if gone_above <= 87.0 else (((((((-0.149 if
            near_below <= 1.417 else 0.06) if head <= 4.0 else 0.036) if words <= 53.0 else 0.097) if line_share <= 0.8182 else 0.109) if
            cohesion <= 0.3636 else (0.087 if gone_above <= 99.0 else 0.014)) if link <= 0.5 else -0.129) if capitals <= 0.181 else
            ((((-0.042 if prose_below <= 40.0 else -0.138) if digits <= 0.003656 else 0.003) if body_above <= 0.1562 else (0.03 if
            sentences <= 2.0 else ((0.049 if head <= 81.0 else -0.246) if commas <= 4.0 else -0.192))) if shared <= 19.0 else (0.138 if
            cohesion <= 0.6 else 0.011))))
    total += (((((((-0.059 if near_below <= 1.911 else 0.062) if near_above <= 1.739 else 0.081) if commas <= 2.0 else 0.063) if
            prose_lines <= 16.0 else (-0.104 if cohesion <= 0.4706 else -0.026)) if body_below <= 0.9057 else (-0.113 if cohesion <= 0.875
            else -0.01)) if gone_below <= 9.0 else ((((0.084 if link <= 0.5 else -0.108) if body_above <= 0.5 else (0.036 if near_below <=
            3.318 else -0.225)) if copies <= 1.5 else -0.092) if capitals <= 0.1667 else ((((((-0.076 if gone_above <= 29.0 else 0.015) if
            body_below <= 0.3474 else ((-0.002 if stems <= 11.0 else 0.134) if prose_lines <= 7.0 else 0.026)) if body_below <= 0.9057
            else -0.028) if date <= 0.04762 else -0.119) if prose_below <= 40.0 else (-0.103 if words_above_2 <= 7.0 else 0.027)) if words
            <= 71.0 else (0.002 if near_above <= -0.3 else 0.108)))) if body_above <= 0.9147 else ((-0.12 if gone_above <= 39.0 else
            (0.114 if prose_lines <= 1.0 else (-0.151 if line_share <= 0.0719 else (0.029 if line_share <= 0.4286 else -0.071)))) if
            words_above <= 15.0 else (-0.118 if gone_above <= 4.0 else 0.009)))
    total += ((((((0.102 if prose_lines <= 2.0 else -0.003) if near_below <= -0.6879 else ((-0.087 if shared <= 2.0 else 0.033) if
            prose_share <= 0.905 else 0.055)) if capitals <= 0.6 else -0.11) if quote <= 0.5 else (0.008 if commas <= 5.0 else 0.109)) if
            prose_lines <= 6.0 else ((-0.111 if words_above <= 15.0 else (-0.113 if stop <= 0.5 else 0.028)) if gone_below <= 81.0 else
            (0.035 if prose_below <= 40.0 else -0.093))) if cohesion <= 0.2222 else ((((-0.029 if words_above_2 <= 3.0 else 0.076) if
            prose_lines <= 10.0 else ((-0.106 if cohesion <= 0.5333 else -0.024) if near_above <= 2.461 else 0.028)) if gone_below <= 7.0
            else ((((((0.023 if sentences <= 3.0 else -0.146) if body_below <= 0.2464 else 0.065) if words <= 73.0 else -0.216) if
            capitals <= 0.25 else (0.005 if date <= 0.0 else -0.143)) if stems <= 35.0 else 0.086) if copies <= 1.5 else (-0.011 if words
            <= 5.0 else -0.124))) if prose_lines <= 104.0 else ((-0.185 if gone_below <= 13.0 else (-0.162 if prose_share <= 0.6682 else
            0.004)) if near_above <= 3.086 else -0.305)))
    total += (((-0.042 if stems <= 45.0 else 0.098) if body_above <= 0.5 else -0.105) if gone_above <= 3.0 else ((-0.052 if body_above <=
            0.03476 else ((((-0.083 if near_above <= 2.574 else 0.049) if gone_below <= 81.0 else 0.012) if body_below <= 0.09124 else
            (((0.056 if capitals <= 0.1429 else -0.01) if shared <= 11.0 else -0.115) if prose_lines <= 36.0 else 0.047)) if sentences <=
            1.0 else -0.101)) if commas <= 0.0 else (((0.025 if sentences <= 0.0 else ((0.031 if words_above <= 2.0 else (((0.005 if
            near_above <= -0.5714 else (-0.127 if words_above <= 7.0 else -0.327)) if words_above <= 13.0 else ((-0.02 if words_above <=
            33.0 else -0.179) if words_below <= 4.0 else -0.001)) if digits <= 0.036 else 0.023)) if body_below <= 0.4187 else (((-0.161
            if words_below <= 19.0 else 0.04) if gone_below <= 7.0 else 0.065) if capitals <= 0.5 else -0.185))) if shared <= 13.0 else
            ((0.063 if copies <= 1.5 else -0.085) if body_above <= 0.9342 else -0.06)) if words_above_2 <= 32.0 else ((-0.063 if stems <=
            9.0 else 0.092) if prose_lines <= 23.0 else 0.013))))
    total += ((((((-0.116 if cohesion <= 0.125 else -0.016) if stop <= 0.5 else ((0.073 if prose_lines <= 12.0 else (-0.183 if cohesion <=
            0.2889 else -0.004)) if cohesion <= 0.8276 else -0.092)) if body_above <= 0.5 else (-0.115 if cohesion <= 0.4828 else -0.044))
            if words_above <= 27.0 else 0.014) if gone_above <= 12.0 else (((-0.009 if prose_share <= 0.6467 else ((-0.048 if words <=
            27.0 else -0.16) if shared <= 8.0 else 0.061)) if prose_share <= 0.905 else (0.061 if prose_lines <= 12.0 else -0.056)) if
            cohesion <= 0.3286 else ((-0.002 if gone_below <= 46.0 else ((((0.078 if line_share <= 0.4706 else ((0.078 if head <= 14.0
            else -0.063) if gone_above <= 87.0 else (-0.269 if prose_share <= 0.6682 else 0.053))) if copies <= 1.5 else -0.028) if
            near_above <= 3.278 else -0.067) if link <= 0.5 else -0.148)) if near_below <= 3.318 else -0.13))) if quote <= 0.5 else
            (((0.004 if stems <= 102.0 else 0.096) if words_above_2 <= 12.0 else (0.088 if prose_lines <= 56.0 else -0.097)) if digits <=
            0.02649 else (-0.08 if prose_share <= 0.7351 else 0.063)))
    total += (((((((-0.078 if cohesion <= 0.3636 else -0.026) if colon <= 0.5 else 0.1) if stems <= 19.0 else (-0.07 if commas <= 0.0 else
            (0.068 if prose_lines <= 9.0 else -0.013))) if prose_share <= 0.9781 else 0.077) if words_above <= 3.0 else (((((-0.131 if
            words_above_2 <= 4.0 else ((0.08 if prose_lines <= 6.0 else -0.032) if to_body <= 6.0 else -0.12)) if gone_below <= 9.0 else
            (0.059 if near_below <= -0.4503 else (-0.044 if prose_lines <= 23.0 else 0.069))) if cohesion <= 0.2222 else (((0.029 if
            prose_share <= 0.9826 else 0.095) if near_above <= 3.278 else -0.059) if copies <= 1.5 else (-0.099 if prose_lines <= 45.0
            else 0.022))) if date <= 0.0 else -0.077) if quote <= 0.5 else ((((0.038 if sentences <= 1.0 else -0.112) if stems <= 40.0
            else 0.077) if words_above <= 12.0 else (0.091 if cohesion <= 0.875 else -0.083)) if prose_lines <= 61.0 else (-0.246 if
            prose_share <= 0.7055 else -0.003)))) if link <= 0.5 else (-0.131 if sentences <= 2.0 else 0.004)) if body_above <= 0.9147
            else (-0.064 if gone_below <= 81.0 else -0.018))
    total += (((((-0.03 if words_above <= 27.0 else 0.027) if body_above <= 0.8595 else (-0.11 if cohesion <= 0.4314 else -0.043)) if
            gone_above <= 12.0 else ((((((((0.09 if digits <= 0.02649 else -0.062) if prose_share <= 0.6268 else -0.039) if body_above <=
            0.7514 else -0.055) if body_below <= 0.7676 else -0.096) if words_above <= 13.0 else 0.017) if gone_below <= 20.0 else
            ((-0.079 if head <= 17.0 else 0.1) if prose_share <= 0.0 else ((0.134 if capitals <= 0.75 else -0.096) if prose_share <= 0.176
            else (((-0.224 if near_above <= 0.79 else -0.016) if prose_lines <= 16.0 else (0.038 if prose_lines <= 75.0 else -0.182)) if
            capitals <= 0.03333 else ((0.003 if sentences <= 1.0 else -0.085) if gone_above <= 87.0 else 0.022))))) if date <= 0.0 else
            -0.079) if shared <= 19.0 else (0.062 if cohesion <= 0.9667 else (-0.124 if body_below <= 0.4565 else 0.058)))) if colon <=
            0.5 else 0.098) if words_below <= 44.0 else ((0.014 if prose <= 0.5 else ((0.104 if prose_lines <= 23.0 else 0.011) if
            cohesion <= 0.7353 else 0.006)) if prose_lines <= 131.0 else -0.155))
    total += ((((((-0.129 if prose_lines <= 0.0 else ((-0.043 if stems <= 7.0 else 0.154) if prose_share <= 0.176 else ((-0.208 if
            capitals <= 0.03333 else -0.015) if near_above <= 1.027 else 0.047))) if digits <= 0.0 else 0.045) if prose_lines <= 7.0 else
            ((((0.09 if prose_share <= 0.176 else ((0.011 if prose_lines <= 11.0 else -0.076) if gone_above <= 10.0 else -0.011)) if
            prose_lines <= 36.0 else ((-0.11 if line_share <= 0.1741 else (0.132 if prose_share <= 0.5837 else -0.002)) if bullet <= 0.5
            else 0.08)) if prose_below <= 40.0 else (-0.07 if copies <= 3.5 else 0.08)) if sentences <= 2.0 else ((-0.171 if words_above_2
            <= 38.0 else -0.038) if body_below <= 0.7108 else -0.007))) if shared <= 21.0 else (-0.001 if gone_above <= 16.0 else 0.078))
            if words_above <= 27.0 else (((((0.011 if commas <= 5.0 else -0.133) if stems <= 26.0 else 0.066) if words <= 119.0 else
            -0.098) if prose_lines <= 104.0 else -0.079) if quote <= 0.5 else 0.069)) if link <= 0.5 else ((-0.067 if words_above_2 <=
            10.0 else 0.069) if near_above <= 0.79 else -0.156))
    total += ((-0.128 if prose_lines <= 0.0 else (((-0.121 if cohesion <= 0.2414 else -0.03) if gone_below <= 3.0 else (-0.046 if
            near_above <= -0.9998 else ((0.011 if cohesion <= 0.875 else 0.076) if words <= 7.0 else (-0.008 if copies <= 1.5 else
            -0.141)))) if shared <= 15.0 else (-0.049 if near_above <= 2.78 else -0.307))) if commas <= 0.0 else ((((0.045 if body_above
            <= 0.0 else ((-0.075 if shared <= 14.0 else 0.045) if words <= 76.0 else -0.15)) if gone_above <= 2.0 else ((((-0.171 if
            prose_below <= 4.0 else -0.035) if cohesion <= 0.1538 else (0.116 if prose_share <= 0.4468 else -0.018)) if words_below <= 3.0
            else (((0.124 if digits <= 0.01022 else (0.076 if bullet <= 0.5 else -0.083)) if prose_share <= 0.176 else (0.039 if
            body_above <= 0.5 else 0.005)) if line_share <= 0.7879 else (-0.293 if shared <= 9.0 else 0.025))) if prose_share <= 0.8943
            else (0.055 if capitals <= 0.5 else -0.069))) if prose_lines <= 104.0 else -0.073) if link <= 0.5 else ((-0.028 if sentences
            <= 0.0 else -0.181) if words <= 50.0 else -0.005)))
    total += (((-0.044 if words <= 33.0 else 0.062) if body_above <= 0.3352 else -0.073) if gone_above <= 3.0 else ((((-0.028 if
            gone_above <= 39.0 else (((-0.044 if line_share <= 0.8333 else 0.052) if to_body <= 10.0 else (0.137 if prose_lines <= 5.0
            else (-0.056 if line_share <= 0.1741 else 0.126))) if prose_lines <= 21.0 else (-0.027 if words_above_2 <= 2.0 else 0.048)))
            if words_above_2 <= 21.0 else ((0.025 if commas <= 5.0 else -0.085) if quote <= 0.5 else (-0.007 if prose <= 0.5 else 0.123)))
            if sentences <= 1.0 else ((0.072 if cohesion <= 0.2889 else (-0.075 if words_below <= 31.0 else 0.066)) if capitals <= 0.1604
            else (-0.087 if body_below <= 0.3319 else -0.017))) if shared <= 13.0 else ((0.001 if words <= 48.0 else 0.108) if prose_lines
            <= 17.0 else ((((((-0.115 if commas <= 0.0 else 0.024) if words <= 71.0 else -0.103) if shared <= 34.0 else -0.147) if
            body_below <= 0.5833 else 0.056) if gone_above <= 87.0 else 0.047) if near_below <= 3.087 else (-0.016 if cohesion <= 0.7179
            else (0.006 if words_above <= 14.0 else -0.275))))))
    total += ((((((0.011 if words <= 29.0 else -0.098) if prose_above <= 4.0 else 0.016) if bullet <= 0.5 else (0.03 if prose_below <=
            22.0 else -0.129)) if cohesion <= 0.1538 else (((-0.038 if shared <= 1.0 else 0.098) if prose_share <= 0.5583 else ((0.029 if
            gone_above <= 26.0 else (-0.144 if prose_lines <= 4.0 else -0.015)) if prose_share <= 0.8662 else 0.053)) if near_above <= 1.7
            else 0.101)) if commas <= 8.0 else 0.08) if prose_lines <= 7.0 else (((-0.055 if cohesion <= 0.25 else (0.043 if words <= 5.0
            else -0.013)) if gone_below <= 65.0 else ((0.056 if copies <= 1.5 else (-0.144 if capitals <= 0.5 else 0.038)) if line_share
            <= 0.4706 else (-0.381 if prose_share <= 0.6872 else (((-0.026 if body_below <= 0.4 else (-0.045 if stop <= 0.5 else 0.057))
            if bullet <= 0.5 else (-0.03 if line_share <= 0.7222 else (-0.454 if prose_share <= 0.9383 else -0.004))) if prose_lines <=
            75.0 else 0.075)))) if prose_below <= 40.0 else ((-0.088 if digits <= 0.05105 else (-0.109 if prose_lines <= 15.0 else 0.063))
            if words_above_2 <= 13.0 else -0.01)))
    total += ((((((-0.156 if prose_lines <= 4.0 else -0.013) if commas <= 5.0 else -0.254) if capitals <= 0.03333 else ((-0.091 if
            gone_above <= 2.0 else (0.037 if prose_lines <= 24.0 else -0.041)) if gone_below <= 9.0 else (0.092 if near_above <= -0.3 else
            0.033))) if prose_share <= 0.9924 else 0.097) if prose_lines <= 104.0 else (0.01 if head <= 184.0 else -0.131)) if capitals <=
            0.1333 else (((-0.032 if sentences <= 0.0 else (-0.005 if quote <= 0.5 else 0.076)) if prose <= 0.5 else (0.004 if words_below
            <= 2.0 else 0.069)) if prose_lines <= 7.0 else ((-0.065 if gone_below <= 3.0 else ((-0.085 if body_above <= 0.07843 else
            0.007) if cohesion <= 0.5 else 0.055)) if stems <= 4.0 else ((-0.028 if sentences <= 0.0 else -0.078) if words <= 34.0 else
            (((-0.04 if words_below <= 36.0 else 0.093) if words <= 64.0 else -0.197) if shared <= 14.0 else ((0.081 if prose_lines <=
            27.0 else (-0.131 if body_below <= 0.09124 else (-0.027 if shared <= 23.0 else 0.093))) if words <= 119.0 else (-0.186 if
            stems <= 88.0 else 0.018)))))))
    total += (((((-0.062 if gone_below <= 9.0 else (-0.115 if prose_lines <= 0.0 else (((-0.047 if gone_above <= 87.0 else (-0.02 if words
            <= 26.0 else 0.098)) if sentences <= 2.0 else -0.119) if words_below <= 3.0 else 0.019))) if stems <= 102.0 else 0.075) if
            words_above_2 <= 4.0 else (((0.031 if words <= 43.0 else ((0.095 if near_below <= 3.274 else -0.094) if commas <= 15.0 else
            -0.02)) if body_below <= 0.9057 else -0.009) if body_above <= 0.5 else (((((((0.033 if sentences <= 1.0 else -0.063) if
            near_below <= -0.2704 else ((-0.045 if quote <= 0.5 else 0.067) if words <= 56.0 else -0.145)) if bullet <= 0.5 else -0.09) if
            cohesion <= 0.4706 else (0.007 if digits <= 0.01156 else 0.072)) if shared <= 14.0 else 0.047) if prose_share <= 0.9924 else
            0.08) if sentences <= 2.0 else (-0.073 if stems <= 40.0 else 0.007)))) if copies <= 1.5 else ((0.0 if stems <= 3.0 else
            -0.108) if digits <= 0.06612 else (0.105 if prose_lines <= 75.0 else -0.104))) if date <= 0.04762 else (-0.086 if stems <=
            31.0 else 0.065))
    total += (((((((((-0.08 if gone_above <= 26.0 else ((-0.104 if words_above_2 <= 2.0 else 0.015) if body_above <= 0.2469 else (-0.037
            if body_below <= 0.09124 else 0.151))) if prose <= 0.5 else 0.072) if cohesion <= 0.08974 else 0.044) if prose_share <= 0.6467
            else (((-0.054 if words_below <= 22.0 else -0.008) if prose_share <= 0.9826 else (-0.1 if words <= 11.0 else 0.064)) if digits
            <= 0.006757 else (-0.06 if prose_share <= 0.7351 else ((0.048 if sentences <= 3.0 else -0.095) if near_below <= 2.941 else
            -0.041)))) if quote <= 0.5 else (0.068 if prose_above <= 1.0 else 0.011)) if shared <= 21.0 else 0.052) if head <= 56.0 else
            ((((-0.013 if body_above <= 0.9565 else -0.08) if prose_share <= 0.888 else (-0.063 if prose_lines <= 131.0 else -0.298)) if
            gone_below <= 81.0 else ((-0.011 if gone_above <= 87.0 else 0.062) if gone_below <= 99.0 else (((-0.162 if words_above_2 <=
            4.0 else 0.017) if words_below <= 4.0 else 0.02) if prose_share <= 0.8576 else -0.202))) if words <= 119.0 else -0.162)) if
            colon <= 0.5 else 0.092) if link <= 0.5 else -0.061)
    total += ((((((-0.109 if prose_lines <= 0.0 else (((-0.058 if words_above <= 3.0 else -0.013) if cohesion <= 0.9667 else 0.029) if
            prose_share <= 0.9826 else 0.051)) if words_below <= 46.0 else 0.047) if sentences <= 3.0 else ((-0.015 if capitals <= 0.1481
            else -0.223) if body_below <= 0.692 else 0.052)) if words_above_2 <= 3.0 else (((((-0.068 if capitals <= 0.03333 else (((0.044
            if capitals <= 0.1333 else -0.021) if to_body <= 1.0 else 0.072) if words <= 33.0 else (-0.019 if commas <= 0.0 else 0.072)))
            if capitals <= 0.5 else (-0.051 if cohesion <= 0.9667 else 0.038)) if body_above <= 0.5 else (0.139 if prose_lines <= 1.0 else
            (((-0.02 if near_above <= 1.897 else 0.104) if head <= 9.0 else ((-0.043 if sentences <= 3.0 else -0.162) if words_above_2 <=
            25.0 else ((-0.039 if cohesion <= 0.2414 else (-0.0 if gone_above <= 10.0 else 0.107)) if prose_lines <= 20.0 else -0.052)))
            if gone_above <= 55.0 else 0.013))) if date <= 0.04762 else -0.063) if link <= 0.5 else -0.059)) if colon <= 0.5 else 0.08) if
            sentences <= 8.0 else 0.064)
    total += ((((0.013 if prose_share <= 0.176 else ((-0.117 if near_below <= 1.034 else 0.002) if words_below <= 46.0 else 0.08)) if
            cohesion <= 0.2889 else -0.006) if gone_above <= 3.0 else (((0.008 if words_above <= 19.0 else ((-0.192 if capitals <= 0.03333
            else -0.012) if prose <= 0.5 else 0.047)) if colon <= 0.5 else 0.103) if capitals <= 0.1667 else (((0.006 if prose_share <=
            0.3338 else 0.078) if gone_below <= 81.0 else ((0.131 if near_below <= -0.9862 else (-0.076 if words_below <= 31.0 else
            0.047)) if shared <= 3.0 else (-0.019 if prose_share <= 0.7055 else 0.097))) if prose_lines <= 6.0 else ((0.036 if prose_above
            <= 44.0 else -0.045) if stems <= 4.0 else (((-0.029 if near_above <= 3.017 else 0.041) if sentences <= 1.0 else ((-0.006 if
            prose_below <= 1.0 else -0.1) if digits <= 0.04167 else (-0.249 if body_above <= 0.8239 else -0.021))) if shared <= 17.0 else
            ((0.019 if capitals <= 0.3636 else -0.124) if commas <= 2.0 else 0.069)))))) if prose_lines <= 104.0 else (-0.024 if digits <=
            0.0 else (-0.203 if body_below <= 0.5833 else 0.0)))
    total += ((-0.041 if gone_above <= 2.0 else ((((-0.003 if body_below <= 0.2284 else (((((0.003 if words <= 31.0 else -0.192) if shared
            <= 6.0 else 0.066) if capitals <= 0.1333 else (-0.027 if prose_lines <= 36.0 else 0.025)) if to_body <= 6.0 else 0.083) if
            stems <= 26.0 else 0.074)) if body_below <= 0.9057 else (-0.007 if to_body <= 33.0 else -0.094)) if sentences <= 2.0 else
            (((((((-0.186 if words_above <= 38.0 else 0.038) if stems <= 43.0 else 0.083) if digits <= 0.007777 else 0.028) if
            words_above_2 <= 23.0 else 0.046) if words <= 84.0 else ((0.055 if body_below <= 0.5441 else -0.117) if prose_share <= 0.8122
            else 0.115)) if head <= 44.0 else (-0.04 if near_above <= 2.533 else -0.169)) if line_share <= 0.9375 else -0.195)) if link <=
            0.5 else (-0.089 if to_body <= 1.0 else 0.048))) if quote <= 0.5 else (((0.022 if words <= 39.0 else -0.192) if capitals <=
            0.03333 else 0.058) if body_above <= 0.5352 else ((-0.101 if words_above_2 <= 36.0 else 0.026) if words_above <= 11.0 else
            (0.046 if prose_lines <= 61.0 else -0.139))))
    total += (((((((((-0.079 if prose_above <= 2.0 else (-0.044 if words_above_2 <= 3.0 else ((0.12 if near_below <= -0.6879 else -0.005)
            if prose_lines <= 5.0 else -0.069))) if bullet <= 0.5 else -0.098) if prose_lines <= 22.0 else (-0.031 if gone_below <= 81.0
            else 0.087)) if commas <= 7.0 else 0.039) if copies <= 7.5 else 0.128) if cohesion <= 0.08974 else (((((0.028 if gone_above <=
            46.0 else -0.016) if quote <= 0.5 else 0.067) if commas <= 3.0 else 0.057) if head <= 15.0 else (((-0.003 if prose_lines <=
            48.0 else (((0.113 if prose_share <= 0.5837 else 0.038) if quote <= 0.5 else -0.074) if prose_lines <= 104.0 else (-0.141 if
            gone_below <= 16.0 else -0.002))) if copies <= 1.5 else ((-0.031 if prose <= 0.5 else -0.138) if bullet <= 0.5 else 0.044)) if
            sentences <= 4.0 else ((-0.019 if line_share <= 0.375 else -0.223) if capitals <= 0.2615 else 0.036))) if link <= 0.5 else
            -0.058)) if near_below <= 2.941 else -0.042) if prose_share <= 0.9826 else (0.056 if prose_lines <= 22.0 else -0.06)) if colon
            <= 0.5 else 0.067)
    total += (((((0.092 if body_above <= 0.7514 else (-0.098 if gone_above <= 34.0 else 0.077)) if capitals <= 0.2135 else -0.014) if
            prose_share <= 0.6042 else -0.043) if stop <= 0.5 else ((((-0.07 if gone_above <= 2.0 else ((((-0.027 if cohesion <= 0.1538
            else 0.096) if words_below <= 7.0 else (-0.029 if prose_share <= 0.6042 else -0.19)) if digits <= 0.0 else 0.034) if
            words_above <= 18.0 else (0.105 if gone_above <= 18.0 else (-0.037 if prose_share <= 0.8662 else 0.063)))) if shared <= 8.0
            else (-0.174 if words_above_2 <= 35.0 else 0.092)) if body_below <= 0.5074 else (0.111 if gone_above <= 34.0 else (-0.055 if
            shared <= 3.0 else 0.059))) if shared <= 9.0 else ((-0.099 if stems <= 33.0 else 0.088) if near_above <= -0.1949 else 0.087)))
            if prose_lines <= 11.0 else ((-0.03 if gone_above <= 18.0 else ((-0.05 if body_above <= 0.03476 else (-0.016 if words_below <=
            2.0 else (0.032 if date <= 0.0 else -0.077))) if line_share <= 0.6667 else -0.018)) if words <= 119.0 else (-0.004 if
            prose_lines <= 24.0 else (-0.209 if stems <= 102.0 else -0.004))))
    total += (-0.044 if capitals <= 0.03333 else (((0.058 if body_above <= 0.5 else (0.02 if words_above <= 56.0 else (0.058 if
            words_above_2 <= 8.0 else -0.097))) if capitals <= 0.1026 else (((-0.081 if gone_above <= 4.0 else ((-0.023 if words_above <=
            11.0 else (0.04 if capitals <= 0.75 else -0.067)) if sentences <= 1.0 else ((-0.07 if capitals <= 0.2222 else 0.05) if
            gone_below <= 26.0 else -0.083))) if commas <= 8.0 else (0.083 if words_above <= 11.0 else -0.057)) if body_below <= 0.09124
            else (((-0.024 if stop <= 0.5 else 0.135) if body_above <= 0.1364 else 0.058) if words <= 7.0 else ((((0.123 if prose_share <=
            0.176 else (0.002 if line_share <= 0.8919 else 0.073)) if capitals <= 0.3 else -0.032) if sentences <= 3.0 else ((0.005 if
            near_below <= 0.3138 else (-0.036 if commas <= 2.0 else (-0.282 if words_above_2 <= 35.0 else 0.015))) if words_above <= 36.0
            else 0.025)) if stems <= 49.0 else ((-0.045 if prose_share <= 0.3821 else 0.103) if cohesion <= 0.6667 else (0.022 if
            near_below <= 1.328 else -0.23)))))) if copies <= 1.5 else -0.035))
    total += (((-0.042 if gone_below <= 3.0 else 0.02) if words <= 7.0 else ((((((((0.016 if cohesion <= 0.2 else ((0.045 if to_body <=
            0.0 else 0.124) if line_share <= 0.4286 else -0.103)) if head <= 52.0 else ((-0.046 if prose_lines <= 42.0 else 0.057) if
            gone_below <= 81.0 else 0.069)) if words <= 58.0 else -0.028) if prose_share <= 0.6467 else (((((-0.031 if words <= 53.0 else
            0.042) if digits <= 0.005714 else (-0.06 if prose_share <= 0.7351 else 0.028)) if words_above_2 <= 71.0 else -0.092) if
            prose_lines <= 75.0 else 0.074) if sentences <= 3.0 else (-0.009 if near_above <= 0.7835 else -0.151))) if shared <= 19.0 else
            ((0.049 if digits <= 0.003656 else -0.233) if stems <= 24.0 else ((-0.032 if gone_above <= 3.0 else 0.07) if near_above <=
            2.659 else -0.044))) if copies <= 1.5 else -0.07) if capitals <= 0.75 else -0.061) if prose_lines <= 104.0 else (-0.137 if
            gone_below <= 20.0 else -0.028))) if quote <= 0.5 else (((-0.033 if capitals <= 0.2791 else 0.078) if prose_share <= 0.278
            else -0.06) if near_above <= -0.03044 else 0.037))
    total += ((((((-0.07 if capitals <= 0.03333 else 0.032) if stems <= 29.0 else (0.036 if capitals <= 0.1884 else -0.067)) if commas <=
            10.0 else 0.069) if prose_lines <= 7.0 else (((((-0.106 if near_above <= -1.0 else 0.095) if prose_share <= 0.176 else (-0.075
            if line_share <= 0.1574 else ((-0.017 if to_body <= 72.0 else 0.168) if words <= 68.0 else -0.174))) if cohesion <= 0.3286
            else (((-0.073 if stop <= 0.5 else ((0.026 if prose_lines <= 20.0 else (((0.035 if body_above <= 0.2835 else (-0.038 if shared
            <= 7.0 else -0.19)) if cohesion <= 0.5593 else -0.012) if words_below <= 19.0 else 0.025)) if words_above <= 33.0 else 0.048))
            if cohesion <= 0.8276 else (-0.007 if stems <= 6.0 else -0.121)) if to_body <= 1.0 else 0.043)) if prose_lines <= 36.0 else
            (-0.05 if body_below <= 0.03725 else ((-0.052 if line_share <= 0.1741 else ((0.115 if near_below <= -0.04924 else 0.038) if
            prose_lines <= 56.0 else 0.011)) if sentences <= 4.0 else -0.133))) if words <= 138.0 else -0.113)) if date <= 0.0 else
            -0.049) if words_below <= 44.0 else 0.022)
    total += (((((((((-0.089 if words_below <= 0.0 else ((0.061 if prose_lines <= 22.0 else 0.199) if prose_share <= 0.176 else ((-0.043
            if stems <= 12.0 else 0.043) if prose_share <= 0.3821 else 0.067))) if words <= 55.0 else -0.043) if bullet <= 0.5 else
            -0.035) if prose_share <= 0.4468 else ((((((-0.026 if body_above <= 0.07843 else -0.08) if words_above_2 <= 5.0 else -0.029)
            if to_body <= 1.0 else (0.032 if words <= 5.0 else (-0.083 if shared <= 1.0 else -0.006))) if bullet <= 0.5 else (-0.04 if
            shared <= 0.0 else 0.054)) if near_above <= 2.659 else (0.034 if capitals <= 0.6 else -0.076)) if near_below <= 1.984 else
            0.026)) if shared <= 14.0 else ((0.01 if prose_lines <= 131.0 else -0.196) if gone_below <= 65.0 else 0.046)) if near_below <=
            2.941 else ((-0.054 if stop <= 0.5 else 0.049) if shared <= 8.0 else (-0.038 if near_above <= 2.874 else -0.142))) if commas
            <= 15.0 else -0.136) if stems <= 102.0 else (-0.025 if near_above <= -0.51 else (0.122 if digits <= 0.02649 else -0.011))) if
            colon <= 0.5 else 0.059)
    total += (((-0.051 if gone_below <= 1.0 else (((((0.066 if near_above <= -0.9823 else -0.067) if bullet <= 0.5 else -0.148) if
            line_share <= 0.025 else (((0.068 if prose_lines <= 22.0 else 0.195) if bullet <= 0.5 else -0.014) if prose_share <= 0.176
            else ((-0.059 if line_share <= 0.06045 else (0.005 if shared <= 34.0 else -0.106)) if words <= 68.0 else -0.083))) if commas
            <= 3.0 else ((0.099 if body_above <= 0.0 else (0.059 if words_below <= 7.0 else (-0.083 if prose <= 0.5 else 0.025))) if words
            <= 99.0 else -0.092)) if sentences <= 2.0 else (((((0.056 if capitals <= 0.1538 else -0.036) if head <= 24.0 else -0.083) if
            prose_share <= 0.9582 else -0.129) if shared <= 14.0 else (0.103 if prose_lines <= 17.0 else ((0.007 if line_share <= 0.2958
            else (-0.03 if words <= 62.0 else -0.161)) if shared <= 25.0 else (0.06 if digits <= 0.0 else (-0.11 if body_below <= 0.2958
            else 0.046))))) if near_below <= 3.218 else -0.179))) if link <= 0.5 else -0.047) if sentences <= 8.0 else (0.073 if
            prose_lines <= 14.0 else -0.063))
    total += ((((((-0.091 if to_body <= 1.0 else (0.074 if stems <= 9.0 else -0.071)) if capitals <= 0.03333 else (((((((-0.03 if cohesion
            <= 0.1818 else (0.139 if prose_lines <= 3.0 else 0.009)) if body_below <= 0.2464 else (0.098 if prose_lines <= 8.0 else (0.133
            if prose_share <= 0.176 else ((-0.011 if to_body <= 0.0 else (-0.05 if prose_lines <= 14.0 else 0.105)) if head <= 285.0 else
            -0.13)))) if body_below <= 0.9057 else (-0.006 if to_body <= 33.0 else -0.127)) if prose_share <= 0.6467 else (-0.033 if
            commas <= 5.0 else 0.05)) if cohesion <= 0.9667 else (-0.01 if to_body <= 0.0 else 0.071)) if shared <= 14.0 else 0.027) if
            words_below <= 19.0 else (-0.01 if prose <= 0.5 else 0.044))) if colon <= 0.5 else 0.07) if line_share <= 0.6667 else ((-0.162
            if prose_share <= 0.7475 else (-0.021 if quote <= 0.5 else 0.061)) if bullet <= 0.5 else ((-0.002 if stems <= 11.0 else
            -0.417) if prose_share <= 0.9301 else -0.014))) if prose_lines <= 104.0 else -0.037) if prose_share <= 0.9826 else (0.047 if
            prose_lines <= 22.0 else -0.041))
    total += (((((0.015 if to_body <= 15.0 else -0.036) if quote <= 0.5 else 0.071) if body_above <= 0.4101 else ((-0.099 if body_below <=
            0.1948 else -0.008) if cohesion <= 0.1818 else ((0.016 if prose_lines <= 75.0 else -0.131) if prose_share <= 0.6682 else
            (-0.013 if prose_lines <= 19.0 else (0.031 if near_below <= -0.8968 else (-0.141 if prose_lines <= 30.0 else -0.055)))))) if
            gone_above <= 39.0 else (((-0.111 if prose_share <= 0.3338 else ((-0.029 if near_below <= 1.328 else 0.009) if commas <= 3.0
            else (-0.016 if stems <= 33.0 else (0.111 if line_share <= 0.45 else 0.017)))) if bullet <= 0.5 else (0.048 if line_share <=
            0.7222 else -0.106)) if to_body <= 4.0 else (((-0.049 if body_above <= 0.1364 else 0.074) if line_share <= 0.375 else -0.052)
            if prose_above <= 44.0 else -0.01))) if words_above_2 <= 21.0 else ((-0.129 if cohesion <= 0.2889 else -0.008) if gone_above
            <= 2.0 else ((-0.021 if cohesion <= 0.08974 else (((0.05 if digits <= 0.05105 else -0.132) if stems <= 10.0 else -0.101) if
            words <= 18.0 else 0.083)) if prose_lines <= 11.0 else 0.002)))
    total += ((((-0.106 if prose_share <= 0.278 else ((0.063 if prose_share <= 0.6042 else (-0.001 if words_above <= 2.0 else -0.178)) if
            words_above <= 12.0 else 0.045)) if head <= 3.0 else (-0.092 if gone_above <= 2.0 else 0.028)) if digits <= 0.0 else (0.083 if
            prose_below <= 1.0 else (0.057 if capitals <= 0.2135 else ((-0.027 if capitals <= 0.4444 else 0.063) if stems <= 24.0 else
            -0.035)))) if prose_lines <= 7.0 else ((-0.036 if sentences <= 2.0 else 0.046) if line_share <= 0.125 else ((-0.023 if
            prose_below <= 1.0 else 0.092) if prose_share <= 0.4468 else (0.019 if stems <= 5.0 else (((0.003 if head <= 15.0 else -0.044)
            if gone_above <= 26.0 else (((-0.156 if prose_lines <= 8.0 else -0.021) if shared <= 16.0 else 0.076) if cohesion <= 0.4444
            else ((0.042 if capitals <= 0.3214 else -0.021) if line_share <= 0.6389 else (-0.05 if line_share <= 0.7333 else (0.067 if
            line_share <= 0.7879 else ((0.028 if capitals <= 0.3214 else -0.088) if prose_lines <= 66.0 else -0.217)))))) if commas <=
            12.0 else (-0.199 if capitals <= 0.4444 else 0.057))))))
    total += (((-0.12 if body_above <= 0.3538 else ((0.059 if prose_lines <= 75.0 else -0.106) if words <= 32.0 else -0.072)) if capitals
            <= 0.03333 else (((0.134 if body_above <= 0.1739 else 0.03) if capitals <= 0.0566 else ((((((0.099 if near_below <= -0.9977
            else (-0.061 if line_share <= 0.3349 else 0.034)) if body_above <= 0.4295 else 0.079) if cohesion <= 0.4054 else -0.039) if
            sentences <= 2.0 else (-0.082 if cohesion <= 0.2414 else 0.025)) if body_below <= 0.5074 else 0.024) if body_above <= 0.5536
            else ((((-0.076 if near_above <= -0.03044 else 0.004) if gone_above <= 55.0 else (0.048 if bullet <= 0.5 else (0.065 if
            body_above <= 0.7514 else -0.105))) if cohesion <= 0.3 else 0.036) if near_below <= -0.2704 else ((-0.015 if prose_lines <=
            48.0 else 0.024) if sentences <= 1.0 else ((-0.053 if line_share <= 0.4706 else -0.172) if near_above <= 0.5103 else
            -0.027))))) if sentences <= 8.0 else 0.058)) if body_below <= 0.9057 else (((0.042 if capitals <= 0.25 else -0.014) if
            near_above <= -0.03044 else -0.037) if prose_below <= 22.0 else (-0.115 if cohesion <= 0.7692 else 0.03)))
    total += (((0.031 if body_below <= 0.9859 else ((-0.149 if cohesion <= 0.1538 else -0.001) if gone_below <= 8.0 else (0.097 if
            prose_lines <= 5.0 else -0.037))) if near_below <= -0.2704 else (((((-0.006 if quote <= 0.5 else 0.046) if sentences <= 1.0
            else ((0.062 if near_below <= 2.941 else -0.146) if capitals <= 0.08824 else (((((-0.128 if gone_below <= 65.0 else -0.012) if
            line_share <= 0.4972 else -0.176) if near_below <= 2.132 else 0.009) if shared <= 25.0 else 0.073) if words_above <= 15.0 else
            (0.012 if head <= 40.0 else -0.089)))) if commas <= 9.0 else -0.113) if stems <= 60.0 else ((0.065 if near_above <= 2.201 else
            -0.051) if near_below <= 2.663 else -0.106)) if words_below <= 44.0 else 0.027)) if head <= 61.0 else ((-0.024 if cohesion <=
            0.5593 else ((((-0.036 if words_below <= 13.0 else 0.015) if stems <= 23.0 else (0.059 if line_share <= 0.3947 else (0.019 if
            head <= 184.0 else -0.138))) if bullet <= 0.5 else (0.078 if words <= 42.0 else -0.119)) if words <= 119.0 else -0.117)) if
            near_below <= 3.218 else -0.136))
    total += (0.016 if words <= 5.0 else ((((-0.018 if body_below <= 0.5074 else ((0.001 if near_above <= -0.03044 else -0.051) if stop <=
            0.5 else ((((((-0.188 if head <= 13.0 else -0.022) if near_above <= -0.03044 else 0.033) if line_share <= 0.8333 else 0.076)
            if words_above <= 7.0 else 0.058) if words_above_2 <= 3.0 else 0.067) if body_below <= 0.9057 else -0.027))) if words_above_2
            <= 12.0 else ((0.028 if near_below <= -0.2704 else ((-0.052 if words_above <= 59.0 else -0.158) if stop <= 0.5 else ((((-0.114
            if gone_above <= 2.0 else -0.019) if digits <= 0.01156 else 0.056) if words_below <= 19.0 else ((-0.012 if words <= 20.0 else
            0.076) if near_above <= 1.739 else ((-0.097 if capitals <= 0.08333 else 0.106) if prose_lines <= 11.0 else -0.007))) if
            near_above <= 3.319 else ((-0.119 if body_above <= 0.7349 else 0.036) if prose_lines <= 66.0 else -0.239)))) if quote <= 0.5
            else ((0.052 if cohesion <= 0.7857 else (-0.124 if prose_lines <= 36.0 else 0.053)) if bullet <= 0.5 else -0.069))) if copies
            <= 1.5 else -0.065) if colon <= 0.5 else 0.06))
    total += (((-0.069 if words_above <= 1.0 else (0.031 if prose_lines <= 5.0 else -0.027)) if words <= 14.0 else (((0.004 if shared <=
            3.0 else 0.058) if gone_above <= 55.0 else ((-0.125 if prose_lines <= 4.0 else ((0.005 if words_above <= 7.0 else -0.155) if
            words_above <= 15.0 else (0.078 if body_above <= 0.7349 else -0.04))) if prose_above <= 4.0 else -0.0)) if prose_share <=
            0.905 else 0.051)) if prose_lines <= 11.0 else (((-0.0 if words <= 17.0 else ((-0.2 if capitals <= 0.03333 else (((-0.094 if
            cohesion <= 0.3333 else (0.06 if digits <= 0.01449 else -0.056)) if body_above <= 0.3726 else -0.07) if capitals <= 0.4444
            else 0.019)) if stems <= 88.0 else 0.064)) if near_above <= 2.941 else 0.024) if cohesion <= 0.5833 else ((-0.032 if
            line_share <= 0.1741 else (0.198 if prose_share <= 0.4468 else ((0.007 if prose_lines <= 61.0 else -0.081) if gone_below <=
            7.0 else (0.033 if gone_above <= 99.0 else -0.031)))) if near_below <= 2.782 else ((0.007 if stems <= 36.0 else -0.121) if
            capitals <= 0.3 else (-0.016 if stems <= 11.0 else -0.169)))))
    total += (((((((-0.017 if gone_below <= 8.0 else (0.02 if words <= 23.0 else (0.113 if line_share <= 0.3175 else 0.0))) if near_below
            <= -0.4503 else (-0.028 if stop <= 0.5 else (-0.024 if prose_lines <= 4.0 else ((0.045 if body_above <= 0.5536 else 0.003) if
            cohesion <= 0.8 else -0.08)))) if bullet <= 0.5 else ((0.042 if prose_below <= 7.0 else ((-0.107 if cohesion <= 0.5714 else
            0.085) if near_above <= -0.784 else 0.003)) if line_share <= 0.7097 else -0.173)) if prose_lines <= 27.0 else (-0.046 if
            gone_above <= 46.0 else -0.003)) if sentences <= 8.0 else 0.045) if prose_lines <= 48.0 else ((0.091 if capitals <= 0.2615
            else (0.058 if words <= 11.0 else (-0.151 if gone_above <= 68.0 else 0.059))) if prose_lines <= 56.0 else (0.019 if sentences
            <= 2.0 else (-0.154 if cohesion <= 0.75 else 0.003)))) if prose_lines <= 104.0 else ((-0.188 if body_below <= 0.5833 else
            (0.109 if prose_share <= 0.5583 else -0.096)) if prose_share <= 0.6682 else (0.031 if prose_share <= 0.8488 else ((0.045 if
            line_share <= 0.8 else -0.194) if head <= 137.0 else -0.128))))
    total += (((((-0.116 if prose_lines <= 4.0 else (0.025 if prose_lines <= 75.0 else -0.106)) if words <= 55.0 else -0.179) if capitals
            <= 0.03333 else ((((-0.055 if cohesion <= 0.7692 else 0.029) if commas <= 2.0 else (0.075 if words_above <= 5.0 else (-0.116
            if words_above <= 14.0 else 0.044))) if gone_below <= 3.0 else ((0.007 if prose_share <= 0.8576 else ((-0.126 if prose_lines
            <= 5.0 else 0.005) if gone_above <= 99.0 else -0.135)) if colon <= 0.5 else 0.061)) if prose_share <= 0.8943 else ((0.021 if
            stems <= 19.0 else 0.079) if cohesion <= 0.8 else -0.011))) if line_share <= 0.6783 else ((-0.04 if line_share <= 0.7333 else
            ((-0.15 if prose_lines <= 11.0 else 0.027) if prose_share <= 0.8576 else (((-0.045 if words <= 12.0 else 0.054) if head <=
            14.0 else -0.01) if capitals <= 0.3 else -0.017))) if sentences <= 3.0 else -0.066)) if date <= 0.0 else (((-0.019 if
            sentences <= 0.0 else (0.069 if stems <= 4.0 else (-0.033 if line_share <= 0.2222 else -0.166))) if prose_share <= 0.9107 else
            0.019) if words <= 46.0 else 0.111))
    total += ((((((-0.022 if line_share <= 0.04505 else (0.1 if prose_share <= 0.176 else (0.04 if words_above_2 <= 13.0 else -0.04))) if
            prose_share <= 0.6042 else ((-0.075 if stems <= 11.0 else 0.053) if words_above <= 2.0 else (-0.13 if line_share <= 0.3529
            else (-0.048 if capitals <= 0.2353 else 0.031)))) if near_below <= 2.19 else (0.113 if capitals <= 0.3971 else -0.011)) if
            near_above <= 1.7 else (0.067 if commas <= 4.0 else -0.098)) if commas <= 8.0 else (0.014 if line_share <= 0.1406 else 0.102))
            if prose_lines <= 7.0 else ((0.013 if capitals <= 0.1026 else ((-0.033 if line_share <= 0.125 else 0.019) if stems <= 5.0 else
            (0.115 if words <= 5.0 else (-0.028 if words <= 33.0 else ((-0.064 if words_below <= 4.0 else ((0.026 if words_above <= 29.0
            else ((-0.007 if words_above_2 <= 27.0 else -0.184) if near_above <= 2.941 else 0.067)) if prose_above <= 44.0 else -0.089))
            if words_above <= 36.0 else ((-0.016 if words_above_2 <= 4.0 else 0.1) if prose_lines <= 23.0 else (0.025 if near_below <=
            2.875 else -0.092))))))) if words <= 138.0 else -0.071))
    total += (((((((0.019 if bullet <= 0.5 else -0.042) if prose_share <= 0.3821 else 0.054) if prose_share <= 0.4468 else (((((-0.039 if
            digits <= 0.003656 else 0.004) if near_below <= 1.763 else 0.018) if words_above <= 13.0 else 0.01) if bullet <= 0.5 else
            ((0.072 if capitals <= 0.3636 else 0.003) if near_below <= 2.747 else -0.095)) if body_above <= 0.9828 else (-0.009 if
            words_below <= 5.0 else -0.093))) if stems <= 34.0 else (-0.099 if commas <= 0.0 else (0.074 if body_above <= 0.646 else
            -0.001))) if words_above_2 <= 96.0 else -0.076) if words <= 93.0 else (-0.124 if sentences <= 1.0 else 0.034)) if sentences <=
            2.0 else ((((((-0.028 if cohesion <= 0.3125 else 0.066) if near_above <= -0.3536 else -0.062) if words_above_2 <= 35.0 else
            0.065) if line_share <= 0.6783 else (-0.147 if stems <= 45.0 else 0.024)) if sentences <= 8.0 else 0.103) if words_above <=
            11.0 else ((0.055 if body_above <= 0.5925 else -0.033) if capitals <= 0.2024 else ((-0.088 if words <= 73.0 else (-0.11 if
            stems <= 49.0 else 0.058)) if sentences <= 6.0 else -0.21))))
    total += (((((0.035 if capitals <= 0.2353 else -0.028) if shared <= 1.0 else 0.049) if words_below <= 7.0 else (0.014 if body_above <=
            0.03476 else ((0.012 if digits <= 0.03065 else -0.11) if line_share <= 0.3349 else -0.113))) if stop <= 0.5 else (((((0.08 if
            prose_share <= 0.9714 else -0.013) if cohesion <= 0.65 else -0.05) if prose_above <= 1.0 else (0.071 if body_above <= 0.3352
            else -0.043)) if gone_above <= 29.0 else (((0.035 if stems <= 23.0 else (-0.139 if words <= 39.0 else (0.062 if capitals <=
            0.1604 else (-0.032 if words_above <= 51.0 else -0.175)))) if body_below <= 0.3822 else ((-0.15 if capitals <= 0.25 else
            0.028) if words <= 55.0 else 0.054)) if near_below <= 1.984 else 0.064)) if words <= 138.0 else 0.126)) if prose_lines <= 11.0
            else ((-0.074 if cohesion <= 0.2889 else (0.087 if words <= 2.0 else (-0.021 if digits <= 0.03065 else 0.031))) if gone_above
            <= 14.0 else ((-0.015 if gone_below <= 99.0 else -0.123) if words_above_2 <= 2.0 else ((0.008 if commas <= 12.0 else -0.186)
            if stems <= 102.0 else 0.106))))
    total += ((((((((((0.009 if prose_lines <= 5.0 else -0.098) if gone_above <= 4.0 else 0.005) if cohesion <= 0.4054 else (-0.033 if
            line_share <= 0.7222 else -0.189)) if cohesion <= 0.4314 else (((-0.038 if stop <= 0.5 else (0.025 if sentences <= 4.0 else
            (-0.137 if commas <= 5.0 else 0.007))) if cohesion <= 0.9667 else -0.05) if to_body <= 0.0 else 0.077)) if body_above <=
            0.9828 else -0.057) if words_below <= 118.0 else -0.172) if words_above <= 59.0 else -0.053) if body_below <= 0.5074 else
            ((0.078 if prose_share <= 0.3338 else (-0.034 if prose_lines <= 17.0 else (-0.015 if gone_above <= 26.0 else 0.043))) if stems
            <= 26.0 else ((0.141 if cohesion <= 0.5833 else -0.078) if prose_lines <= 12.0 else 0.023))) if capitals <= 0.4444 else
            ((0.001 if sentences <= 1.0 else -0.088) if commas <= 0.0 else (((-0.002 if near_above <= -0.8824 else 0.122) if gone_below <=
            5.0 else (0.009 if prose_lines <= 22.0 else 0.068)) if line_share <= 0.6944 else -0.014))) if body_below <= 0.9057 else
            (-0.005 if prose_below <= 22.0 else (-0.106 if cohesion <= 0.7692 else 0.021)))
    total += (0.013 if words <= 7.0 else (((-0.02 if gone_above <= 4.0 else (0.052 if stems <= 9.0 else ((((0.064 if words_above <= 35.0
            else -0.053) if prose_lines <= 15.0 else -0.047) if words_below <= 7.0 else ((((((-0.14 if near_below <= 2.19 else 0.053) if
            stems <= 21.0 else -0.307) if words_above <= 19.0 else -0.021) if prose_below <= 2.0 else 0.028) if digits <= 0.006757 else
            0.019) if stems <= 34.0 else (0.12 if prose_lines <= 11.0 else -0.044))) if cohesion <= 0.4314 else (0.104 if prose_lines <=
            11.0 else 0.016)))) if capitals <= 0.1333 else ((-0.02 if line_share <= 0.7879 else -0.107) if words <= 12.0 else ((((0.028 if
            words <= 48.0 else -0.019) if prose_lines <= 6.0 else -0.057) if cohesion <= 0.2 else ((0.068 if stems <= 32.0 else (-0.097 if
            stems <= 40.0 else 0.044)) if near_below <= 0.3138 else (0.039 if cohesion <= 0.3784 else ((0.029 if gone_above <= 4.0 else
            -0.046) if words <= 64.0 else 0.098)))) if prose_lines <= 20.0 else (-0.061 if words_below <= 4.0 else -0.009)))) if copies <=
            1.5 else -0.05))
    total += ((0.01 if words <= 7.0 else -0.01) if words_above_2 <= 12.0 else (((-0.11 if words_below <= 11.0 else -0.003) if gone_above
            <= 2.0 else (((-0.037 if gone_above <= 4.0 else 0.068) if gone_below <= 5.0 else ((-0.015 if gone_below <= 16.0 else 0.13) if
            near_below <= -0.9862 else (-0.065 if cohesion <= 0.08974 else ((0.047 if prose_lines <= 7.0 else ((0.02 if gone_above <= 46.0
            else (-0.151 if prose_lines <= 8.0 else ((-0.006 if words_above_2 <= 29.0 else -0.113) if shared <= 5.0 else 0.034))) if
            near_above <= 3.278 else 0.098)) if shared <= 11.0 else (-0.27 if head <= 7.0 else 0.036))))) if shared <= 12.0 else 0.065))
            if prose_lines <= 20.0 else (((((0.014 if stems <= 9.0 else -0.043) if commas <= 0.0 else 0.027) if sentences <= 2.0 else
            ((0.043 if digits <= 0.0 else -0.061) if near_below <= 2.782 else -0.134)) if words_above_2 <= 71.0 else (-0.114 if capitals
            <= 0.3 else 0.001)) if words <= 71.0 else (((0.03 if head <= 44.0 else -0.089) if commas <= 9.0 else -0.19) if stems <= 102.0
            else 0.073))))
    total += (((-0.092 if prose_lines <= 30.0 else 0.043) if words_above_2 <= 6.0 else ((0.065 if prose_lines <= 75.0 else -0.076) if
            words_above <= 23.0 else -0.073)) if capitals <= 0.03333 else (((((0.08 if words_above <= 7.0 else (0.057 if words_above_2 <=
            30.0 else ((-0.186 if near_below <= 2.19 else 0.018) if stems <= 25.0 else 0.04))) if capitals <= 0.0566 else 0.001) if
            gone_below <= 99.0 else (((0.101 if prose_lines <= 8.0 else ((-0.048 if line_share <= 0.3529 else -0.23) if line_share <=
            0.375 else 0.008)) if line_share <= 0.7742 else -0.227) if bullet <= 0.5 else (0.084 if to_body <= 121.0 else -0.072))) if
            colon <= 0.5 else (-0.001 if prose_above <= 1.0 else 0.085)) if body_above <= 0.9565 else ((((0.068 if words_above <= 4.0 else
            -0.121) if cohesion <= 0.1538 else -0.001) if capitals <= 0.4444 else (((-0.01 if prose_lines <= 10.0 else 0.081) if stems <=
            11.0 else -0.052) if shared <= 7.0 else 0.103)) if head <= 81.0 else ((0.027 if words <= 2.0 else -0.078) if prose_above <=
            44.0 else (-0.044 if line_share <= 0.09465 else 0.085)))))
    total += ((((((((-0.059 if stems <= 7.0 else ((-0.025 if prose <= 0.5 else 0.042) if head <= 15.0 else 0.099)) if shared <= 6.0 else
            -0.076) if body_above <= 0.3726 else 0.057) if body_above <= 0.6647 else ((0.045 if line_share <= 0.7097 else -0.045) if
            prose_above <= 1.0 else ((0.057 if prose_above <= 10.0 else -0.066) if words_above <= 4.0 else (0.091 if prose_lines <= 1.0
            else -0.103)))) if capitals <= 0.75 else -0.046) if cohesion <= 0.2222 else (0.044 if gone_above <= 39.0 else ((-0.007 if
            prose_share <= 0.8488 else -0.226) if prose_share <= 0.8662 else 0.036))) if prose_lines <= 11.0 else (((-0.074 if cohesion <=
            0.2889 else -0.023) if gone_above <= 10.0 else (0.013 if stems <= 14.0 else (((-0.053 if line_share <= 0.8333 else (-0.321 if
            prose_lines <= 24.0 else 0.001)) if stems <= 18.0 else (-0.059 if words_above_2 <= 12.0 else 0.012)) if words_below <= 44.0
            else 0.037))) if cohesion <= 0.5833 else 0.007)) if date <= 0.0 else ((-0.016 if words_above <= 26.0 else (-0.009 if words <=
            33.0 else -0.202)) if words <= 46.0 else 0.101))
    return total


def reason(signs: Sequence[float]) -> str:
    """What the tree asked that speaks most against a line with these signs."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    worst = min(
        (((((-0.422, 0) if stems <= 19.0 else (0.062, 1)) if prose_share <= 0.05341 else (((-0.621, 2) if near_above <= -0.997 else
            ((-0.637, 3) if gone_above <= 20.0 else (-0.108, 4))) if prose_below <= 14.0 else ((-0.764, 5) if commas <= 0.0 else ((-0.685,
            5) if gone_below <= 65.0 else (-0.178, 5))))) if near_above <= -0.8824 else (((-0.284, 6) if shared <= 0.0 else ((-0.291, 6)
            if gone_above <= 9.0 else (0.044, 6))) if to_body <= 0.0 else ((((-0.709, 7) if shared <= 4.0 else (-0.363, 7)) if body_below
            <= 0.07532 else ((-0.675, 7) if gone_below <= 39.0 else ((-0.403, 7) if body_above <= 0.05796 else (-0.005, 7)))) if stems <=
            26.0 else (((-0.488, 7) if prose_lines <= 21.0 else (-0.000, 7)) if sentences <= 1.0 else (0.050, 7))))) if prose <= 0.5 else
            ((((-0.022, 8) if to_body <= 0.0 else ((-0.558, 8) if gone_above <= 55.0 else (-0.032, 8))) if body_above <= 0.7889 else
            ((-0.170, 9) if head <= 14.0 else (-0.537, 9))) if shared <= 2.0 else ((((((-0.219, 10) if stems <= 27.0 else (0.007, 10)) if
            body_below <= 0.2284 else (0.093, 10)) if words_above <= 15.0 else (0.120, 10)) if to_body <= 0.0 else ((-0.497, 10) if
            gone_above <= 46.0 else (0.066, 10))) if near_below <= 0.5127 else (0.148, 11)))),
        ((((((0.021, 12) if prose_above <= 1.0 else (((-0.057, 12) if body_above <= 0.2835 else (-0.383, 12)) if gone_above <= 20.0 else
            (((-0.056, 12) if prose_share <= 0.8229 else (-0.289, 12)) if prose_lines <= 30.0 else (0.047, 12)))) if prose_share <= 0.905
            else (0.099, 12)) if body_above <= 0.8784 else (-0.226, 13)) if shared <= 4.0 else ((((((-0.417, 14) if gone_below <= 5.0 else
            (0.027, 14)) if words_below <= 12.0 else ((0.125, 14) if body_above <= 0.5536 else (-0.107, 14))) if gone_above <= 4.0 else
            ((0.101, 14) if commas <= 0.0 else (0.151, 14))) if body_above <= 0.8784 else ((-0.143, 14) if near_above <= 1.156 else
            (0.070, 14))) if copies <= 1.5 else ((-0.064, 15) if body_above <= 0.3538 else (-0.486, 15)))) if to_body <= 0.0 else
            ((((-0.403, 16) if commas <= 0.0 else (0.065, 17)) if prose_share <= 0.05341 else (((-0.465, 18) if cohesion <= 0.3333 else
            ((-0.400, 19) if words <= 31.0 else (-0.127, 20))) if gone_below <= 99.0 else (-0.182, 21))) if gone_above <= 68.0 else
            ((((-0.375, 22) if body_above <= 0.09804 else ((0.023, 22) if body_above <= 0.9342 else (-0.208, 22))) if words <= 15.0 else
            (((-0.332, 22) if cohesion <= 0.08974 else (0.050, 22)) if commas <= 0.0 else (0.075, 22))) if body_below <= 0.9522 else
            (-0.346, 23)))),
        (((((-0.248, 24) if gone_below <= 20.0 else ((-0.098, 24) if cohesion <= 0.4706 else (0.061, 24))) if to_body <= 0.0 else
            ((-0.330, 25) if gone_below <= 81.0 else ((-0.263, 25) if body_below <= 0.0 else ((-0.218, 25) if gone_above <= 39.0 else
            ((0.056, 25) if body_below <= 0.9279 else (-0.170, 25)))))) if sentences <= 0.0 else ((-0.154, 26) if words <= 36.0 else
            ((0.079, 27) if body_above <= 0.7514 else ((-0.212, 27) if words_above <= 12.0 else (0.020, 27))))) if prose <= 0.5 else
            (((((-0.102, 28) if prose_above <= 1.0 else (-0.310, 28)) if cohesion <= 0.1818 else (((-0.009, 28) if prose_above <= 1.0 else
            (-0.317, 28)) if gone_below <= 39.0 else (0.063, 28))) if words <= 42.0 else (((0.079, 29) if prose_lines <= 16.0 else
            (-0.209, 29)) if gone_below <= 10.0 else ((-0.041, 29) if gone_above <= 9.0 else (0.122, 29)))) if near_below <= 0.2256 else
            (((((-0.085, 30) if gone_above <= 4.0 else (0.137, 30)) if prose_above <= 1.0 else ((-0.259, 30) if stems <= 20.0 else
            (-0.002, 30))) if gone_below <= 4.0 else ((0.082, 31) if stems <= 12.0 else (0.151, 31))) if head <= 40.0 else (((-0.373, 32)
            if gone_above <= 7.0 else (0.007, 32)) if gone_below <= 5.0 else ((0.111, 33) if to_body <= 0.0 else (-0.164, 33)))))),
        (((((-0.321, 34) if gone_above <= 3.0 else (((-0.212, 34) if gone_below <= 5.0 else (-0.013, 34)) if body_above <= 0.7692 else
            (-0.200, 34))) if words <= 18.0 else ((((-0.259, 35) if gone_above <= 2.0 else ((0.115, 35) if prose_lines <= 27.0 else
            (-0.078, 35))) if prose_above <= 1.0 else ((-0.033, 35) if head <= 19.0 else (-0.234, 35))) if gone_below <= 5.0 else
            (((-0.002, 35) if cohesion <= 0.1538 else (0.139, 35)) if head <= 19.0 else ((((-0.247, 35) if near_above <= 1.551 else
            (0.016, 35)) if body_below <= 0.1436 else (0.098, 35)) if copies <= 1.5 else (-0.305, 35))))) if to_body <= 0.0 else ((-0.271,
            36) if commas <= 5.0 else (0.018, 37))) if gone_above <= 68.0 else ((((-0.115, 38) if body_below <= 0.03725 else ((-0.063, 38)
            if gone_below <= 26.0 else (0.074, 38))) if prose_above <= 44.0 else ((((-0.304, 39) if line_share <= 0.7097 else (-0.045,
            39)) if words_above <= 6.0 else ((-0.239, 39) if gone_below <= 39.0 else (0.026, 39))) if digits <= 0.0 else ((-0.146, 40) if
            commas <= 1.0 else (0.060, 40)))) if shared <= 2.0 else ((((0.084, 41) if words <= 21.0 else (0.142, 41)) if body_above <=
            0.9565 else (-0.009, 41)) if body_below <= 0.9859 else ((-0.221, 42) if words <= 20.0 else (-0.034, 42))))),
        ((((((-0.211, 43) if words <= 15.0 else (0.009, 43)) if gone_below <= 5.0 else ((-0.021, 43) if line_share <= 0.2424 else (0.083,
            43))) if prose_below <= 1.0 else (((-0.162, 44) if prose_share <= 0.9582 else (0.006, 44)) if cohesion <= 0.3333 else
            ((-0.154, 44) if gone_above <= 18.0 else (0.044, 44)))) if stems <= 15.0 else ((((-0.336, 45) if gone_above <= 3.0 else
            (((-0.128, 46) if cohesion <= 0.2222 else (0.032, 46)) if quote <= 0.5 else (0.102, 46))) if prose_share <= 0.9301 else
            ((-0.025, 47) if gone_above <= 13.0 else (0.121, 47))) if body_below <= 0.1436 else (((0.089, 48) if head <= 11.0 else
            ((0.049, 48) if body_above <= 0.4474 else (-0.220, 48))) if gone_above <= 2.0 else ((0.030, 48) if gone_below <= 3.0 else
            ((0.042, 48) if stop <= 0.5 else (0.138, 48)))))) if to_body <= 0.0 else (((((-0.239, 49) if gone_above <= 55.0 else ((-0.214,
            50) if body_above <= 0.09804 else ((0.031, 50) if prose_below <= 40.0 else (-0.127, 50)))) if colon <= 0.5 else (0.026, 51))
            if words_above <= 15.0 else ((-0.184, 52) if gone_above <= 87.0 else ((-0.137, 53) if body_above <= 0.0 else (0.072, 53)))) if
            commas <= 3.0 else (((-0.132, 54) if body_below <= 0.2105 else (0.057, 54)) if bullet <= 0.5 else (0.123, 55)))),
        (((((-0.219, 56) if cohesion <= 0.7179 else (-0.131, 56)) if near_above <= 1.383 else ((-0.135, 57) if near_below <= 1.503 else
            (0.036, 57))) if gone_below <= 54.0 else (((-0.182, 58) if words_above_2 <= 3.0 else ((0.010, 59) if body_above <= 0.7 else
            ((-0.221, 60) if gone_above <= 87.0 else (-0.018, 61)))) if prose_lines <= 22.0 else ((0.064, 62) if prose_below <= 40.0 else
            (-0.120, 63)))) if words <= 15.0 else ((((((-0.146, 64) if words_above <= 19.0 else (0.061, 64)) if cohesion <= 0.1538 else
            ((-0.075, 64) if gone_above <= 4.0 else (0.114, 64))) if prose_above <= 2.0 else (((-0.185, 64) if gone_below <= 10.0 else
            ((-0.148, 64) if prose_lines <= 1.0 else ((-0.050, 64) if gone_above <= 87.0 else (0.117, 64)))) if words <= 138.0 else
            (0.113, 64))) if body_above <= 0.8595 else (((-0.200, 65) if shared <= 13.0 else ((-0.235, 65) if gone_above <= 14.0 else
            (0.049, 65))) if near_above <= 2.096 else (0.056, 65))) if near_below <= 0.5127 else ((((0.006, 66) if capitals <= 0.5 else
            (-0.247, 66)) if prose <= 0.5 else (((0.025, 66) if gone_below <= 2.0 else (0.139, 66)) if head <= 17.0 else ((-0.067, 66) if
            gone_above <= 4.0 else ((0.047, 66) if shared <= 9.0 else (0.119, 66))))) if copies <= 1.5 else (-0.257, 67)))),
        ((((((0.036, 68) if to_body <= 0.0 else (-0.115, 68)) if body_above <= 0.627 else ((-0.239, 68) if gone_above <= 39.0 else
            (-0.010, 68))) if words_above <= 13.0 else (0.054, 69)) if prose_below <= 1.0 else (((((-0.242, 70) if gone_above <= 4.0 else
            (-0.055, 70)) if to_body <= 0.0 else (-0.189, 70)) if gone_below <= 65.0 else (((-0.177, 70) if shared <= 0.0 else ((-0.177,
            70) if gone_above <= 12.0 else (-0.022, 70))) if head <= 26.0 else (((0.074, 70) if prose_share <= 0.176 else (-0.133, 70)) if
            body_below <= 0.108 else ((-0.061, 70) if gone_above <= 87.0 else (0.077, 70))))) if stems <= 60.0 else (0.059, 71))) if
            shared <= 4.0 else (((-0.158, 72) if gone_below <= 8.0 else ((-0.070, 73) if words_above <= 3.0 else ((0.008, 73) if colon <=
            0.5 else (0.152, 73)))) if stop <= 0.5 else (((((-0.164, 74) if gone_above <= 4.0 else (0.007, 74)) if gone_below <= 7.0 else
            (((0.096, 74) if body_above <= 0.646 else ((-0.161, 74) if gone_above <= 23.0 else (0.035, 74))) if gone_above <= 87.0 else
            (0.128, 74))) if words_above <= 19.0 else ((0.130, 74) if cohesion <= 0.9091 else (0.002, 74))) if body_above <= 0.8595 else
            (((-0.262, 75) if gone_above <= 34.0 else (0.036, 75)) if near_above <= 2.096 else (0.071, 75))))),
        ((((((-0.182, 76) if cohesion <= 0.65 else (-0.074, 76)) if words <= 40.0 else ((-0.105, 76) if quote <= 0.5 else (0.062, 76))) if
            gone_above <= 87.0 else (((-0.166, 77) if commas <= 0.0 else ((0.037, 77) if capitals <= 0.6 else (-0.133, 77))) if body_above
            <= 0.03476 else ((((0.156, 77) if capitals <= 0.5 else (-0.128, 77)) if prose_share <= 0.176 else (0.025, 77)) if date <= 0.0
            else (-0.188, 77)))) if colon <= 0.5 else ((0.001, 78) if shared <= 3.0 else (0.144, 79))) if prose <= 0.5 else ((((-0.211,
            80) if commas <= 1.0 else ((-0.109, 80) if words_above <= 25.0 else (0.030, 80))) if gone_above <= 7.0 else ((((-0.100, 81) if
            commas <= 3.0 else (0.029, 81)) if words_above_2 <= 13.0 else (((0.034, 81) if prose_lines <= 10.0 else (-0.116, 81)) if
            words_above <= 13.0 else (0.087, 81))) if shared <= 9.0 else (0.095, 81))) if near_below <= 0.7256 else (((((-0.197, 82) if
            near_above <= 1.156 else (0.002, 82)) if gone_below <= 3.0 else (((0.082, 82) if capitals <= 0.1604 else (0.001, 82)) if words
            <= 21.0 else (0.101, 82))) if stems <= 20.0 else (((0.080, 82) if sentences <= 2.0 else (-0.052, 82)) if gone_below <= 5.0
            else (0.129, 82))) if copies <= 1.5 else (-0.222, 83)))),
        ((((-0.094, 84) if words_below <= 2.0 else (((-0.157, 85) if gone_below <= 5.0 else ((-0.110, 85) if body_below <= 0.3138 else
            (0.008, 85))) if gone_above <= 55.0 else ((0.067, 86) if link <= 0.5 else (-0.284, 86)))) if to_body <= 0.0 else (((-0.172,
            87) if cohesion <= 0.875 else (-0.079, 87)) if gone_below <= 81.0 else ((-0.131, 88) if body_below <= 0.0 else (-0.002, 88))))
            if commas <= 0.0 else (((((((((-0.207, 89) if words_below <= 3.0 else ((0.005, 89) if prose_share <= 0.176 else (-0.136, 89)))
            if prose_share <= 0.905 else ((-0.150, 89) if gone_above <= 55.0 else (0.066, 89))) if commas <= 7.0 else (0.013, 89)) if
            cohesion <= 0.5333 else ((-0.153, 89) if gone_above <= 26.0 else (0.063, 89))) if line_share <= 0.8333 else (0.074, 89)) if
            quote <= 0.5 else ((0.106, 89) if head <= 16.0 else ((0.052, 89) if prose_above <= 2.0 else (-0.113, 89)))) if words_above_2
            <= 32.0 else ((0.080, 90) if bullet <= 0.5 else (-0.111, 90))) if body_below <= 0.1948 else (((0.028, 91) if digits <= 0.04167
            else (-0.095, 91)) if stop <= 0.5 else ((((-0.139, 92) if stems <= 22.0 else (-0.003, 92)) if gone_below <= 5.0 else ((0.037,
            92) if shared <= 7.0 else (0.118, 92))) if words_above <= 21.0 else (0.128, 92))))),
        ((((((-0.075, 93) if body_above <= 0.8055 else (-0.197, 93)) if near_below <= 2.064 else (-0.017, 93)) if gone_above <= 26.0 else
            (((-0.031, 94) if gone_below <= 18.0 else ((0.066, 94) if sentences <= 2.0 else (-0.283, 94))) if prose_above <= 23.0 else
            (-0.070, 94))) if words <= 23.0 else (((-0.090, 95) if gone_above <= 4.0 else ((-0.093, 95) if near_above <= 0.3066 else
            (0.096, 95))) if gone_below <= 5.0 else ((0.122, 96) if head <= 18.0 else (((-0.007, 96) if shared <= 9.0 else (0.087, 96)) if
            copies <= 1.5 else (-0.196, 96))))) if prose_below <= 2.0 else (((((-0.121, 97) if words_above <= 13.0 else (0.008, 97)) if
            capitals <= 0.2353 else ((-0.069, 97) if prose_above <= 2.0 else (-0.160, 97))) if commas <= 3.0 else ((0.089, 98) if
            prose_lines <= 9.0 else ((0.058, 98) if body_above <= 0.6647 else ((-0.172, 98) if words_above <= 21.0 else (0.040, 98))))) if
            gone_below <= 65.0 else (((-0.011, 99) if words_above_2 <= 2.0 else (0.087, 99)) if prose_below <= 40.0 else ((((0.038, 100)
            if head <= 5.0 else (-0.167, 100)) if gone_above <= 87.0 else ((0.030, 100) if near_below <= -0.5541 else ((-0.016, 100) if
            capitals <= 0.1969 else (-0.134, 100)))) if shared <= 4.0 else ((-0.084, 100) if gone_above <= 13.0 else (0.075, 100)))))),
        (((((-0.148, 101) if cohesion <= 0.875 else (-0.038, 101)) if commas <= 2.0 else ((0.068, 102) if prose_lines <= 11.0 else
            (-0.108, 102))) if gone_below <= 26.0 else ((((-0.120, 103) if quote <= 0.5 else (0.015, 103)) if words_above_2 <= 12.0 else
            ((-0.099, 103) if gone_above <= 34.0 else (0.042, 103))) if body_below <= 0.07532 else (((-0.076, 104) if words_above <= 1.0
            else ((0.132, 104) if prose_share <= 0.176 else ((-0.043, 104) if cohesion <= 0.3125 else (0.049, 104)))) if prose_below <=
            40.0 else (-0.102, 104)))) if stop <= 0.5 else (((((-0.050, 105) if commas <= 2.0 else (0.098, 105)) if body_above <= 0.5536
            else (-0.162, 105)) if gone_above <= 8.0 else ((-0.055, 106) if cohesion <= 0.1538 else ((((0.042, 106) if prose_above <= 1.0
            else (-0.042, 106)) if prose_share <= 0.9633 else (0.112, 106)) if stems <= 25.0 else (0.098, 106)))) if near_below <= 0.7873
            else (((-0.129, 107) if gone_below <= 4.0 else ((-0.158, 107) if body_below <= 0.2958 else (0.066, 107))) if gone_above <= 2.0
            else ((((0.081, 108) if words <= 36.0 else (0.135, 108)) if head <= 14.0 else ((((-0.050, 108) if gone_above <= 26.0 else
            (0.080, 108)) if prose_lines <= 104.0 else (-0.118, 108)) if body_below <= 0.3474 else (0.100, 108))) if cohesion <= 0.9667
            else (-0.040, 108))))),
        (((((((0.007, 109) if body_above <= 0.5735 else ((-0.044, 109) if sentences <= 0.0 else ((-0.211, 109) if gone_above <= 87.0 else
            (-0.024, 109)))) if near_above <= 1.675 else ((-0.124, 109) if gone_above <= 4.0 else ((0.133, 109) if prose_lines <= 7.0 else
            (0.037, 109)))) if link <= 0.5 else (-0.252, 109)) if shared <= 14.0 else (((-0.041, 110) if gone_above <= 4.0 else ((-0.027,
            110) if commas <= 0.0 else (0.122, 110))) if body_above <= 0.7349 else (0.019, 110))) if words_below <= 21.0 else ((((0.071,
            111) if capitals <= 0.3333 else (0.013, 111)) if shared <= 9.0 else (((0.003, 111) if stems <= 16.0 else (0.127, 111)) if head
            <= 21.0 else (0.068, 111))) if copies <= 1.5 else (-0.135, 112))) if to_body <= 0.0 else (((((-0.129, 113) if body_above <=
            0.1364 else (-0.010, 113)) if stems <= 14.0 else ((-0.061, 114) if sentences <= 0.0 else (0.066, 114))) if body_above <=
            0.7692 else ((-0.025, 115) if to_body <= 1.0 else ((-0.170, 115) if cohesion <= 0.5714 else (-0.075, 115)))) if gone_above <=
            87.0 else (((-0.116, 116) if words <= 26.0 else (-0.017, 116)) if head <= 3.0 else (((-0.092, 117) if body_above <= 0.1364
            else (0.033, 117)) if stems <= 7.0 else ((0.137, 117) if prose_share <= 0.176 else (0.029, 117)))))),
    )
    return _TOLD[worst[1]]


_TOLD = (
    'it does not read as prose, little prose near above, at most 19 longer words',
    'it does not read as prose, little prose near above, more than 19 longer words',
    'it does not read as prose, prose at most 14 lines below, little prose near above',
    'it does not read as prose, little prose near above, a removed line at most 20 lines above',
    'it does not read as prose, little prose near above, no removed line in the 20 lines above',
    'it does not read as prose, little prose near above, no prose in the 14 lines below',
    'it does not read as prose, prose near above, inside the article',
    'it does not read as prose, prose near above, outside the article',
    'it reads as prose, at most 2 longer words of the article in it, at most 79 % of the prose above it',
    'it reads as prose, at most 2 longer words of the article in it, more than 79 % of the prose above it',
    'it reads as prose, more than 2 longer words of the article in it, little prose near below',
    'it reads as prose, more than 2 longer words of the article in it, prose near below',
    'inside the article, at most 4 longer words of the article in it, at most 88 % of the prose above it',
    'inside the article, at most 4 longer words of the article in it, more than 88 % of the prose above it',
    'inside the article, more than 4 longer words of the article in it, the only such line on the page',
    'inside the article, more than 4 longer words of the article in it, more such lines on the page',
    'outside the article, a removed line at most 68 lines above, no comma',
    'outside the article, a removed line at most 68 lines above, a comma',
    'outside the article, a removed line at most 68 lines above, a removed line at most 99 lines below',
    'outside the article, a removed line at most 68 lines above, at most 31 words',
    'outside the article, a removed line at most 68 lines above, more than 31 words',
    'outside the article, a removed line at most 68 lines above, no removed line in the 99 lines below',
    'outside the article, no removed line in the 68 lines above, at most 95 % of the prose below it',
    'outside the article, no removed line in the 68 lines above, more than 95 % of the prose below it',
    'it does not read as prose, inside the article, one sentence at most',
    'it does not read as prose, outside the article, one sentence at most',
    'it does not read as prose, several sentences, at most 36 words',
    'it does not read as prose, several sentences, more than 36 words',
    'it reads as prose, little prose near below, at most 42 words',
    'it reads as prose, little prose near below, more than 42 words',
    'it reads as prose, prose near below, a removed line at most 4 lines below',
    'it reads as prose, prose near below, no removed line in the 4 lines below',
    'it reads as prose, prose near below, a removed line at most 5 lines below',
    'it reads as prose, prose near below, no removed line in the 5 lines below',
    'inside the article, a removed line at most 68 lines above, at most 18 words',
    'inside the article, a removed line at most 68 lines above, more than 18 words',
    'outside the article, a removed line at most 68 lines above, at most 5 commas',
    'outside the article, a removed line at most 68 lines above, more than 5 commas',
    'no removed line in the 68 lines above, at most 2 longer words of the article in it, prose at most 44 lines above',
    'no removed line in the 68 lines above, at most 2 longer words of the article in it, nothing digits',
    'no removed line in the 68 lines above, at most 2 longer words of the article in it, some digits',
    'no removed line in the 68 lines above, more than 2 longer words of the article in it, at most 99 % of the prose below it',
    'no removed line in the 68 lines above, more than 2 longer words of the article in it, more than 99 % of the prose below it',
    'inside the article, at most 15 longer words, prose right below',
    'inside the article, at most 15 longer words, no prose right below',
    'inside the article, more than 15 longer words, a removed line at most 3 lines above',
    'inside the article, more than 15 longer words, no removed line in the 3 lines above',
    'inside the article, more than 15 longer words, at most 14 % of the prose below it',
    'inside the article, more than 15 longer words, more than 14 % of the prose below it',
    'outside the article, at most 3 commas, a removed line at most 55 lines above',
    'outside the article, at most 3 commas, no removed line in the 55 lines above',
    'outside the article, at most 3 commas, at most 15 words in the line above',
    'outside the article, at most 3 commas, a removed line at most 87 lines above',
    'outside the article, at most 3 commas, no removed line in the 87 lines above',
    'outside the article, more than 3 commas, no bullet',
    'outside the article, more than 3 commas, a bullet',
    'at most 15 words, a removed line at most 54 lines below, little prose near above',
    'at most 15 words, a removed line at most 54 lines below, prose near above',
    'at most 15 words, no removed line in the 54 lines below, at most 3 words two lines above',
    'at most 15 words, no removed line in the 54 lines below, at most 70 % of the prose above it',
    'at most 15 words, no removed line in the 54 lines below, a removed line at most 87 lines above',
    'at most 15 words, no removed line in the 54 lines below, no removed line in the 87 lines above',
    'at most 15 words, no removed line in the 54 lines below, prose at most 40 lines below',
    'at most 15 words, no removed line in the 54 lines below, no prose in the 40 lines below',
    'more than 15 words, little prose near below, at most 86 % of the prose above it',
    'more than 15 words, little prose near below, more than 86 % of the prose above it',
    'more than 15 words, prose near below, the only such line on the page',
    'more than 15 words, prose near below, more such lines on the page',
    'at most 4 longer words of the article in it, prose right below, at most 13 words in the line above',
    'at most 4 longer words of the article in it, prose right below, more than 13 words in the line above',
    'at most 4 longer words of the article in it, no prose right below, at most 60 longer words',
    'at most 4 longer words of the article in it, no prose right below, more than 60 longer words',
    'more than 4 longer words of the article in it, no end of a sentence, a removed line at most 8 lines below',
    'more than 4 longer words of the article in it, no end of a sentence, no removed line in the 8 lines below',
    'more than 4 longer words of the article in it, an end mark, at most 86 % of the prose above it',
    'more than 4 longer words of the article in it, an end mark, more than 86 % of the prose above it',
    'it does not read as prose, a removed line at most 87 lines above, no colon at its end',
    'it does not read as prose, no removed line in the 87 lines above, no colon at its end',
    'it does not read as prose, a colon at its end, at most 3 longer words of the article in it',
    'it does not read as prose, a colon at its end, more than 3 longer words of the article in it',
    'it reads as prose, little prose near below, a removed line at most 7 lines above',
    'it reads as prose, little prose near below, no removed line in the 7 lines above',
    'it reads as prose, prose near below, the only such line on the page',
    'it reads as prose, prose near below, more such lines on the page',
    'no comma, inside the article, at most 2 words in the line below',
    'no comma, inside the article, a removed line at most 55 lines above',
    'no comma, inside the article, no removed line in the 55 lines above',
    'no comma, outside the article, a removed line at most 81 lines below',
    'no comma, outside the article, no removed line in the 81 lines below',
    'a comma, at most 19 % of the prose below it, at most 32 words two lines above',
    'a comma, at most 19 % of the prose below it, more than 32 words two lines above',
    'a comma, more than 19 % of the prose below it, no end of a sentence',
    'a comma, more than 19 % of the prose below it, an end mark',
    'prose at most 2 lines below, at most 23 words, a removed line at most 26 lines above',
    'prose at most 2 lines below, at most 23 words, no removed line in the 26 lines above',
    'prose at most 2 lines below, more than 23 words, a removed line at most 5 lines below',
    'prose at most 2 lines below, more than 23 words, no removed line in the 5 lines below',
    'no prose in the 2 lines below, a removed line at most 65 lines below, at most 3 commas',
    'no prose in the 2 lines below, a removed line at most 65 lines below, more than 3 commas',
    'no prose in the 2 lines below, no removed line in the 65 lines below, prose at most 40 lines below',
    'no prose in the 2 lines below, no removed line in the 65 lines below, no prose in the 40 lines below',
    'no end of a sentence, a removed line at most 26 lines below, at most 2 commas',
    'no end of a sentence, a removed line at most 26 lines below, more than 2 commas',
    'no end of a sentence, no removed line in the 26 lines below, at most 8 % of the prose below it',
    'no end of a sentence, no removed line in the 26 lines below, more than 8 % of the prose below it',
    'an end mark, little prose near below, a removed line at most 8 lines above',
    'an end mark, little prose near below, no removed line in the 8 lines above',
    'an end mark, prose near below, a removed line at most 2 lines above',
    'an end mark, prose near below, no removed line in the 2 lines above',
    'inside the article, at most 21 words in the line below, at most 14 longer words of the article in it',
    'inside the article, at most 21 words in the line below, more than 14 longer words of the article in it',
    'inside the article, more than 21 words in the line below, the only such line on the page',
    'inside the article, more than 21 words in the line below, more such lines on the page',
    'outside the article, a removed line at most 87 lines above, at most 14 longer words',
    'outside the article, a removed line at most 87 lines above, more than 14 longer words',
    'outside the article, a removed line at most 87 lines above, more than 77 % of the prose above it',
    'outside the article, no removed line in the 87 lines above, among the first 4 lines',
    'outside the article, no removed line in the 87 lines above, below the first 4 lines',
)
